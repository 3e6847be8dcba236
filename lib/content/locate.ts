/** Where words stand in a file: on one of these lines, else at the first. The words may be broken over two lines. */
export function locate(source: string, words: string, line: number, endLine: number): { line: number; column: number } {
  const lines = source.split("\n").slice(line - 1, endLine);
  const [first = ""] = words.split(/\s+/);
  for (const part of [words, words.slice(0, 25), first])
    for (const [index, text] of lines.entries()) {
      const column = text.indexOf(part);
      if (part !== "" && column !== -1) return { line: line + index, column: column + 1 };
    }

  return { line, column: 1 };
}
