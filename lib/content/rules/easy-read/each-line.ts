import type { EasyReadPage } from "../../library";
import type { EasyReadLine } from "../../schema-editions";

/** Every line of an Easy Read page, with its path in the file and the number of its part. */
export function eachLine({ fields }: EasyReadPage): { field: string; part: number; line: EasyReadLine }[] {
  return fields.parts.flatMap(({ lines }, part) =>
    lines.map((line, index) => ({ field: `parts.${part}.lines.${index}`, part, line })),
  );
}
