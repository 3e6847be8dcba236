import { words } from "@/components/words";
import type { CodeSystem } from "@/lib/content/schema-codes";
import { WideTable } from "./WideTable";

const parameters = [
  { name: "mainSearchCriteria.v.c", use: "code" },
  { name: "mainSearchCriteria.v.cs", use: "system" },
  { name: "mainSearchCriteria.v.dn", use: "name" },
  { name: "informationRecipient", use: "recipient" },
  { name: "knowledgeResponseType", use: "form" },
];

/** What of a request is read, and the code systems it may name. */
export function RequestParameters({ systems }: { systems: CodeSystem[] }) {
  return (
    <>
      <WideTable aria-label={words("tables.parameters.label")}>
        <thead>
          <tr>
            <th scope="col">{words("tables.parameters.parameter")}</th>
            <th scope="col">{words("tables.parameters.use")}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, use }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{words(`tables.parameters.${use}`)}</td>
            </tr>
          ))}
          <tr>
            <td>{words("tables.parameters.rest")}</td>
            <td>{words("tables.parameters.restUse")}</td>
          </tr>
        </tbody>
      </WideTable>
      <WideTable aria-label={words("tables.systems.label")}>
        <thead>
          <tr>
            <th scope="col">{words("tables.systems.system")}</th>
            <th scope="col">{words("tables.systems.name")}</th>
            <th scope="col">OID</th>
            <th scope="col">{words("tables.systems.address")}</th>
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
