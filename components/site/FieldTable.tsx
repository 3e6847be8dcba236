import { words } from "@/components/words";
import type { DataField } from "@/lib/reuse/data/fields-of";
import { WideTable } from "./WideTable";

interface FieldTableProps {
  /** What the table is called. */
  label: string;
  fields: DataField[];
}

/** The fields of a kind of data, and what each is for. */
export function FieldTable({ label, fields }: FieldTableProps) {
  return (
    <WideTable aria-label={words("tables.fields.label", { name: label })}>
      <thead>
        <tr>
          <th scope="col">{words("tables.fields.field")}</th>
          <th scope="col">{words("tables.fields.about")}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, about }) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{about}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
