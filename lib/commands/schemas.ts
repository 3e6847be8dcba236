import { mkdirSync, writeFileSync } from "node:fs";
import { schemaFiles, schemaFolder } from "./schema-files";
import { snippetFile, snippets } from "./snippet-files";

// What editors' tools complete and check content files by. The npm script formats the schemas afterwards.
const schemas = schemaFiles();
mkdirSync(schemaFolder, { recursive: true });
for (const [file, schema] of schemas) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync(snippetFile, `${JSON.stringify(snippets(), null, 2)}\n`);
console.log(`Wrote ${schemas.size} schemas to ${schemaFolder}, and the snippets beside them.`);
