/** A text in quotes. @throws Error where Caddy would read it as something else. */
export const quoted = (text: string) => {
  if (/["\\{}\n]/.test(text)) throw new Error(`Caddy cannot be told this as it stands: ${text}`);
  return `"${text}"`;
};

/** A `map` of Caddy: what variables are for each value of a source. */
export const mapOf = (
  source: string,
  variables: string[],
  lines: [key: string, ...values: string[]][],
  other: string[],
) =>
  `map ${source} ${variables.map((name) => `{ke_${name}}`).join(" ")} {\n${[...lines, ["default", ...other.map(quoted)]]
    .map((line) => `  ${line.join(" ")}\n`)
    .join("")}}\n`;

/** The variable that holds a header. */
export const variableOf = (header: string) => header.toLowerCase().replaceAll("-", "_");
