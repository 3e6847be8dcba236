import { phrase, words } from "@/components/words";
import type { CrisisLines, HelpService } from "@/lib/content/schema";

interface CountryHelpProps {
  country: CrisisLines["countries"][number];
}

/** The emergency number and the crisis lines of one country, each ready to call or text. */
export function CountryHelp({ country: { code, name, emergency, services } }: CountryHelpProps) {
  return (
    <section className="country">
      <h2 id={code.toLowerCase()}>{name}</h2>
      {emergency && (
        <p className="emergency">
          {phrase(emergency.alsoNumber ? "helpPage.country.emergencyOr" : "helpPage.country.emergency", {
            number: <Call number={emergency.number} />,
            other: emergency.alsoNumber && <Call number={emergency.alsoNumber} />,
          })}
        </p>
      )}
      <ul>
        {services.map((service) => (
          <Service key={service.name} service={service} />
        ))}
      </ul>
    </section>
  );
}

function Service({ service }: { service: HelpService }) {
  return (
    <li>
      <h3>{service.name}</h3>
      <p>{words("helpPage.country.forWhom", { people: service.for })}</p>
      <p className="ways">
        {service.call && (
          <span>
            {phrase(service.then ? "helpPage.country.callThen" : "helpPage.country.call", {
              number: <Call number={service.call} />,
              press: service.then,
            })}
          </span>
        )}
        {service.alsoCall && (
          <span>{phrase("helpPage.country.orCall", { number: <Call number={service.alsoCall} /> })}</span>
        )}
        {service.text && <Text body={service.text.body} number={service.text.number} />}
        {service.chat && <a href={service.chat}>{words("helpPage.country.chat")}</a>}
        {service.url && <a href={service.url}>{words("helpPage.country.website")}</a>}
      </p>
      {service.hours && <p className="hours">{service.hours}</p>}
    </li>
  );
}

function Call({ number }: { number: string }) {
  return (
    <a className="number" href={`tel:${number.replaceAll(" ", "")}`}>
      {number}
    </a>
  );
}

function Text({ body, number }: { body: string; number: string }) {
  const link = (
    <a className="number" href={`sms:${number.replaceAll(" ", "")}${body && `?body=${encodeURIComponent(body)}`}`}>
      {number}
    </a>
  );

  return (
    <span>{phrase(body ? "helpPage.country.textWord" : "helpPage.country.text", { word: body, number: link })}</span>
  );
}
