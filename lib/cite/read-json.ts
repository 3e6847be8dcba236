/** Reads JSON, or returns nothing when the text is not JSON: what is expected of it is checked by a schema. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
