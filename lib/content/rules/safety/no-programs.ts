import type { ScanRule } from "../../rule";

/** An article is text: what would run as a program is refused before anything could run it. */
export const noPrograms: ScanRule = {
  name: "no-programs",
  check({ signs }) {
    return signs.flatMap(({ kind, text, line, column }) => {
      if (kind === "program") {
        const word = text.startsWith("import") ? "import" : "export";
        const fix = `Leave the line out; if it is a sentence, let it begin with another word.`;
        return [
          {
            line,
            column,
            problem: `A line that starts with "${word}" would run as a program, so it is not allowed.`,
            fix,
          },
        ];
      }
      if (kind !== "brace") return [];
      if (/^\{\s*\/\*/.test(text)) {
        return [
          {
            line,
            column,
            problem: "Comments in {/* … */} are not allowed: readers of the file may rely on them.",
            fix: "Leave the comment out, or say it in the pull request.",
          },
        ];
      }
      const problem = `Text in { } would run as a program, so it is not allowed: ${shown(text)}`;
      return [{ line, column, problem, fix: "Leave out the { and }, or write ( and )." }];
    });
  },
};

function shown(text: string): string {
  const [first = ""] = text.split("\n");
  return first.length > 40 ? `${first.slice(0, 40)}…` : first;
}
