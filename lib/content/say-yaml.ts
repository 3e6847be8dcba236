const quotes = 'Put the whole text after the field name in double quotes: title: "Ketamine: what to know".';

const indentation = {
  message: "The spaces at the start of this line do not match the lines around it.",
  fix: "Use spaces, not tabs: two more than the field above for each part of a list.",
};

/** What the YAML parser found, in an editor's words. */
export function sayYaml(code: string, message: string, text: string): { message: string; fix: string } {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      if (!text.includes(":"))
        return { message: "This line has no colon after the name of its field.", fix: "Write it as name: text." };
      if (/:\s.*:(\s|$)/.test(text))
        return { message: "A second colon on this line makes its text look like another field.", fix: quotes };
      return {
        message: "This line is neither a field nor part of the text before it.",
        fix: "Write it as name: text, or move it two spaces to the right.",
      };
    case "MISSING_CHAR":
      if (/["']/.test(text))
        return {
          message: "A quotation mark is opened here and not closed, or stands inside the text.",
          fix: 'Close it; write \\" for a quotation mark inside the text.',
        };
      if (/[[{]/.test(text))
        return {
          message: "A bracket is opened here and not closed, or a comma is missing.",
          fix: "Close it with ] or }, with commas between the parts.",
        };
      return { message: "This line has no colon after the name of its field.", fix: "Write it as name: text." };
    case "BAD_INDENT":
      if (/flow/i.test(message))
        return {
          message: "A bracket on the line above is not closed.",
          fix: "Close it with ] or }, with commas between the parts.",
        };
      return indentation;
    case "TAB_AS_INDENT":
      return indentation;
    case "BAD_SCALAR_START":
      return { message: "A text cannot begin with this sign.", fix: quotes };
    case "BAD_DQ_ESCAPE":
      return {
        message: "A backslash in double quotes means something special here.",
        fix: "Leave the backslash out, or write two of them.",
      };
    case "TAG_RESOLVE_FAILED":
      return {
        message: "A text that starts with ! asks for another kind of value, which is not allowed.",
        fix: "Put the text in double quotes.",
      };
    case "MULTIPLE_DOCS":
      return { message: "A line of three hyphens begins a second set of fields here.", fix: "Leave the line out." };
    case "UNEXPECTED_TOKEN":
      return {
        message: "Something on this line cannot be read: a quotation mark, bracket or comma too many or too few.",
        fix: "Compare the line with a similar file.",
      };
    default:
      return {
        message: `This line cannot be read (${message.replace(/\s+/g, " ").replace(/\.$/, "")}).`,
        fix: "Compare the line with a similar file.",
      };
  }
}
