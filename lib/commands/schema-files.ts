import { z } from "zod";
import { kinds } from "../content/kinds";

export const schemaFolder = ".vscode/schemas";

/** A JSON Schema for each kind of file in `content/`, by its path; made from the fields that the content check holds files to. */
export function schemaFiles(): Map<string, unknown> {
  const files = new Map<string, unknown>();
  for (const [kind, { fields }] of Object.entries(kinds)) {
    if (!fields) continue;

    const name = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    // Editors' language servers read draft 7 in full, newer drafts in part.
    const schema = z.toJSONSchema(fields, { target: "draft-7", io: "input" });
    files.set(`${schemaFolder}/${name}.json`, { $comment: "Made by npm run schemas from lib/content.", ...schema });
  }
  return files;
}
