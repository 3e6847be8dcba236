/** The text with the insides of code (between backticks or tildes) blanked out: signs mean nothing there. */
export function maskCode(source: string, from: number): string {
  const lines = source.slice(from).split("\n");
  const masked: string[] = [];
  let fence: string | undefined;
  for (const line of lines) {
    const mark = /^ *(`{3,}|~{3,})(.*)/.exec(line);
    if (fence === undefined && mark && !(mark[1]?.startsWith("`") && mark[2]?.includes("`"))) {
      fence = mark[1];
      masked.push(blank(line));
    } else if (fence !== undefined) {
      const closes =
        mark?.[1]?.[0] === fence[0] && (mark?.[1]?.length ?? 0) >= fence.length && mark?.[2]?.trim() === "";
      if (closes) fence = undefined;
      masked.push(blank(line));
    } else masked.push(line);
  }
  return source.slice(0, from) + masked.join("\n").replace(/(?<![\\`])(`{1,5})(?!`)([^`\n]+)\1(?!`)/g, blank);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}
