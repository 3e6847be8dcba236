import { parseYaml, type YamlText } from "./yaml-text";

/** Reads strict JSON with the lines of its fields. JSON is YAML in brackets, so the YAML parser finds the places. */
export function readJson(source: string): YamlText {
  const plain = readPlain(source);
  if (plain !== undefined) return { data: plain, mistakes: [], lineOf: (path) => parseYaml(source).lineOf(path) };

  const text = parseYaml(source);
  if (text.mistakes.length > 0) return text;

  try {
    JSON.parse(source);
    return text;
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const line = source.slice(0, offset).split("\n").length;
    const fix = "Put names and texts in double quotes, commas between the parts and none after the last.";
    return {
      ...text,
      data: {},
      mistakes: [{ line, column: 1, message: "The file cannot be read as JSON from here.", fix }],
    };
  }
}

/** The data of JSON as our own commands write it: nothing can be repeated or hidden in it. Saves most of the time. */
function readPlain(source: string): unknown {
  if (/__proto__|"constructor"|"prototype"/.test(source)) return undefined;
  try {
    const data: unknown = JSON.parse(source);
    return JSON.stringify(data, null, 2) === source.trimEnd() ? data : undefined;
  } catch {
    return undefined;
  }
}
