import { words } from "@/components/words";
import type { CodeSystem } from "@/lib/content/schema-codes";
import { WideTable } from "./WideTable";

/** What of a request is read, and the code systems it may name. */
export function RequestParameters({ systems }: { systems: CodeSystem[] }) {
  const parameters = [
    { name: "mainSearchCriteria.v.c", use: words("recordSystems.request.code") },
    { name: "mainSearchCriteria.v.cs", use: words("recordSystems.request.system") },
    { name: "mainSearchCriteria.v.dn", use: words("recordSystems.request.name") },
    { name: "informationRecipient", use: words("recordSystems.request.recipient") },
    { name: "knowledgeResponseType", use: words("recordSystems.request.answer") },
    { name: words("recordSystems.request.anythingElse"), use: words("recordSystems.request.notRead") },
  ];

  return (
    <>
      <WideTable aria-label={words("recordSystems.parameters")}>
        <thead>
          <tr>
            <th scope="col">{words("recordSystems.request.parameter")}</th>
            <th scope="col">{words("recordSystems.request.use")}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, use }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{use}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <WideTable aria-label={words("recordSystems.systems.label")}>
        <thead>
          <tr>
            <th scope="col">{words("recordSystems.systems.system")}</th>
            <th scope="col">{words("recordSystems.systems.shortName")}</th>
            <th scope="col">{words("recordSystems.systems.oid")}</th>
            <th scope="col">{words("recordSystems.systems.address")}</th>
          </tr>
        </thead>
        <tbody>
          {systems.map(({ id, name, oid, uri }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{id}</td>
              <td>{oid}</td>
              <td>{uri}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {systems.map(
        ({ id, notice }) =>
          notice && (
            <p key={id} className="status">
              {notice}
            </p>
          ),
      )}
    </>
  );
}
