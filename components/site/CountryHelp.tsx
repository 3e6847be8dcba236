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
          Emergency: <Call number={emergency.number} />
          {emergency.alsoNumber && (
            <>
              {" or "}
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
      <p>For {service.for}.</p>
      <p className="ways">
        {service.call && (
          <span>
            Call <Call number={service.call} />
            {service.then && `, ${service.then}`}
          </span>
        )}
        {service.alsoCall && (
          <span>
            or <Call number={service.alsoCall} />
          </span>
        )}
        {service.text && <Text body={service.text.body} number={service.text.number} />}
        {service.chat && <a href={service.chat}>Chat online</a>}
        {service.url && <a href={service.url}>Website</a>}
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
      Text {body && `${body} to `}
      <a className="number" href={`sms:${number.replaceAll(" ", "")}${body && `?body=${encodeURIComponent(body)}`}`}>
        {number}
      </a>
    </span>
  );
}
