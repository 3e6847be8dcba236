// JavaScript, not TypeScript: Next.js loads this plugin by path, and Node 20 cannot load TypeScript there.
import { createHash } from "node:crypto";

/**
 * Remark plugin for `next dev`: a text that MDX cannot read becomes an empty one, so that the page itself can show what
 * the content check says about it, in an editor's words. Every save changes the module, so that the page mends itself
 * when the file does, also where only a field was wrong. It does nothing in a build: the check has run before.
 *
 * @this {import("unified").Processor}
 */
export default function readOn() {
  const parse = this.parser;
  if (process.env.NODE_ENV === "production" || !parse) return;

  this.parser = (text, file) => {
    const saved = createHash("sha1").update(text).digest("hex");
    /** @type {import("mdast").RootContent[]} */
    let children = [];
    try {
      const tree = /** @type {import("mdast").Root} */ (parse(text, file));
      children = tree.children.filter(({ type }) => type !== "mdxjsEsm");
    } catch {
      // What is wrong is said by the check, when the page asks for the library.
    }
    return { type: "root", children: [...children, exportOf("saved", saved)] };
  };
}

/**
 * `export const name = "value"` as MDX holds it in its tree.
 * @param {string} name
 * @param {string} value
 * @returns {import("mdast").RootContent}
 */
function exportOf(name, value) {
  /** @type {import("estree").Program} */
  const estree = {
    type: "Program",
    sourceType: "module",
    body: [
      {
        type: "ExportNamedDeclaration",
        specifiers: [],
        attributes: [],
        declaration: {
          type: "VariableDeclaration",
          kind: "const",
          declarations: [
            { type: "VariableDeclarator", id: { type: "Identifier", name }, init: { type: "Literal", value } },
          ],
        },
      },
    ],
  };
  return { type: "mdxjsEsm", value: "", data: { estree } };
}
