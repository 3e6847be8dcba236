/** What the MDX parser found, in an editor's words. */
export function sayMdx(reason: string): { problem: string; fix: string } {
  const closing = /[Ee]xpected (?:a |the )?closing tag (?:for )?`?<\/?(\w*)/.exec(reason)?.[1];
  if (closing)
    return {
      problem: `<${closing}> and its text do not fit together: one of its two tags stands inside a sentence, list or quote.`,
      fix: `Put <${closing} …> and </${closing}> on lines of their own, with an empty line before and after each.`,
    };
  if (/closing (?:slash|tag)/.test(reason))
    return {
      problem: "A component is closed here that is not open.",
      fix: "Each closing tag needs its opening tag before it, on a line of its own.",
    };
  if (/import|export|acorn/.test(reason))
    return {
      problem: "This would be read as a program.",
      fix: 'Begin the line with another word than "import" or "export", and leave { } out.',
    };

  return {
    problem: `The text cannot be read from here (${reason.replace(/\s+/g, " ").replace(/\.$/, "")}).`,
    fix: "Look for a stray {, < or a tag that is not closed; content/README.md shows each component.",
  };
}
