import { words } from "@/components/words";
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
          {words("help.emergency")} <Call number={emergency.number} />
          {emergency.alsoNumber && (
            <>
              {` ${words("help.or")} `}
              <Call number={emergency.alsoNumber} />
            </>
          )}
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
      <p>{words("help.for", { people: service.for })}</p>
      <p className="ways">
        {service.call && (
          <span>
            {words("help.call")} <Call number={service.call} />
            {service.then && `, ${service.then}`}
          </span>
        )}
        {service.alsoCall && (
          <span>
            {words("help.or")} <Call number={service.alsoCall} />
          </span>
        )}
        {service.text && <Text body={service.text.body} number={service.text.number} />}
        {service.chat && <a href={service.chat}>{words("help.chat")}</a>}
        {service.url && <a href={service.url}>{words("help.website")}</a>}
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
  return (
    <span>
      {body ? words("help.textWord", { word: body }) : words("help.text")}{" "}
      <a className="number" href={`sms:${number.replaceAll(" ", "")}${body && `?body=${encodeURIComponent(body)}`}`}>
        {number}
      </a>
    </span>
  );
}
