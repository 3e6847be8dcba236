import { type PublishedCode, publishedCodes, writingsOf } from "@/lib/content/codes";
import type { Library } from "@/lib/content/library";
import { href } from "@/lib/content/site-address";

/** Every code with a page, system by system. The script of `/infobutton/` takes its targets from these links. */
export function CodeTables({ library }: { library: Library }) {
  const published = publishedCodes(library);

  return library.codes.systems.map((system) => (
    <section
      key={system.id}
      data-systems={`${system.oid} ${system.uri} ${system.id}`}
      data-nested={system.nested ? "yes" : undefined}
    >
      <h2 id={system.id}>{system.name}</h2>
      <dl className="codes">
        {published
          .filter((entry) => entry.system === system)
          .map((entry) => (
            <Row key={entry.address} entry={entry} />
          ))}
      </dl>
      {system.notice && <p className="status">{system.notice}</p>}
    </section>
  ));
}

function Row({ entry }: { entry: PublishedCode }) {
  const { address, code } = entry;
  const names = [code.name, ...(code.also ?? [])].map((name) => name.toLowerCase());

  return (
    <div>
      <dt>
        <a href={href(address)} data-codes={writingsOf(entry).join(" ")} data-names={names.join("|")}>
          {code.code}
        </a>
      </dt>
      <dd>{code.name}</dd>
    </div>
  );
}
