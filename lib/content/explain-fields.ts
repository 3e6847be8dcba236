import { z } from "zod";
import { didYouMean } from "./nearest";

type Issue = z.core.$ZodIssue;

/** A mistake in the fields of a file: where (as a path) and what. */
export interface FieldMistake {
  path: (string | number)[];
  problem: string;
  fix: string;
}

/** What zod found, in an editor's words, with the nearest known name where one was mistyped. */
export function explainFields(error: z.ZodError, schema: z.ZodType, data: unknown): FieldMistake[] {
  return error.issues.flatMap((issue) => explain(issue, schema, data));
}

function explain(issue: Issue, schema: z.ZodType, data: unknown): FieldMistake[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== "symbol");
  const name = path.join(".");
  const place = fieldAt(schema, path);
  const about = place?.description
    ? `It is for: ${place.description}.`
    : "content/README.md shows every field with an example.";

  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(shapeOf(path.length === 0 ? schema : place));
    return issue.keys.map((key) => ({
      path: [...path, key],
      problem: `There is no field "${[...path, key].join(".")}".${didYouMean(key, known)}`,
      fix:
        known.length > 0
          ? `The fields are: ${known.join(", ")}.`
          : "content/README.md shows every field with an example.",
    }));
  }
  const value = valueAt(data, path);
  if (value === undefined && path.length > 0) return [{ path, problem: `The field "${name}" is missing.`, fix: about }];
  if (issue.code === "invalid_value" && issue.values.length > 1) {
    const values = issue.values.map(String);
    return [
      {
        path,
        problem: `"${String(value)}" is not a ${name}.${didYouMean(String(value), values)}`,
        fix: `Use one of: ${values.join(", ")}.`,
      },
    ];
  }
  if (name === "") return [{ path, problem: "This file holds no fields.", fix: about }];
  return [{ path, problem: `"${name}": ${sayIssue(issue, value)}`, fix: about }];
}

function sayIssue(issue: Issue, value: unknown): string {
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
    return expected[issue.expected] ?? "Write this as text.";

  const sized = issue.code === "too_big" || issue.code === "too_small";
  if (sized && Array.isArray(value))
    return issue.code === "too_big"
      ? `At most ${issue.maximum}; there are ${value.length}.`
      : `At least ${issue.minimum}; there are ${value.length}.`;

  const length = sized && typeof value === "string" ? ` It has ${value.trim().length}.` : "";
  return issue.message.replace(/([^.?!])$/, "$1.") + length;
}

const expected: Record<string, string> = {
  array: "Write a list: [ one, two ], or lines that begin with a hyphen.",
  number: "Write a number, without quotation marks.",
  int: "Write a whole number.",
  object: "Write the parts in braces: { name: text }.",
  boolean: "Write true or false.",
};

function fieldAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  let place: z.ZodType | undefined = schema;
  for (const part of path) {
    place = unwrap(place);
    if (place instanceof z.ZodArray) place = place.element as z.ZodType;
    else place = shapeOf(place)[String(part)];
    if (!place) return undefined;
  }
  return place;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

/** The fields of an object; of a choice of objects, all of them. */
function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return bare.shape as Record<string, z.ZodType>;
  if (bare instanceof z.ZodUnion)
    return Object.assign({}, ...(bare.options as z.ZodType[]).map(shapeOf)) as Record<string, z.ZodType>;
  return {};
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    data,
  );
}
