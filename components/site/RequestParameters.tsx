import type { CodeSystem } from "@/lib/content/schema-codes";
import { WideTable } from "./WideTable";

const parameters = [
  { name: "mainSearchCriteria.v.c", use: "The code: F33.2. Dots, hyphens and capitals do not matter." },
  { name: "mainSearchCriteria.v.cs", use: "Its system: the number (OID), the FHIR address or the short name below." },
  { name: "mainSearchCriteria.v.dn", use: "The name. Read only when the code finds nothing: esketamine." },
  { name: "informationRecipient", use: "PAT opens the page. PROV opens its part for clinicians and record systems." },
  { name: "knowledgeResponseType", use: "application/json opens the JSON, text/xml the feed. Left out: the page." },
  { name: "Anything else", use: "Not read: age, sex, language, place of care, who asks." },
];

/** What of a request is read, and the code systems it may name. */
export function RequestParameters({ systems }: { systems: CodeSystem[] }) {
  return (
    <>
      <WideTable aria-label="What we read">
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">What we do with it</th>
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
      <WideTable aria-label="Code systems">
        <thead>
          <tr>
            <th scope="col">System</th>
            <th scope="col">Short name</th>
            <th scope="col">OID</th>
            <th scope="col">FHIR address</th>
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
