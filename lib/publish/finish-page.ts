import {
  attributeOf,
  type Element,
  elementFrom,
  elementsOf,
  isElement,
  nodesOf,
  type Page,
  parsePage,
  printPage,
  remove,
  textOf,
} from "./html";
import { isKept, isProgram, keepScript } from "./keep-script";
import { contentSecurityPolicy } from "./policy";
import { pruneStyles } from "./prune-styles";

const policyName = "content-security-policy";

/**
 * Turns an exported page into what a reader needs: no program but the one it names (see `keep-script.ts`), styles in
 * the page, a Content-Security-Policy, no left-over comments. A finished page comes back as it is.
 * @param readFile Gives the text of a file of the site by its address; throws where there is none.
 * @throws Error that says what about the page is not understood.
 */
export function finishPage(html: string, readFile: (address: string) => string): string {
  const page = parsePage(html);
  const elements = elementsOf(page);
  if (policyOf(page)) return html;

  refuseWaitingContent(elements);
  removePrograms(elements);
  const may = elements.filter(isKept).flatMap((element) => attributeOf(element, "data-kept") || [])[0];
  keepScript(elements, readFile);
  removeLeftovers(page);
  inlineStyles(page, readFile);
  addPolicy(page, may);

  return `${printPage(page)}\n`;
}

/** The policy of a finished page, or nothing where it is not finished. */
export function policyOf(page: Page): string | undefined {
  const meta = elementsOf(page).find((element) => attributeOf(element, "http-equiv")?.toLowerCase() === policyName);
  return meta && attributeOf(meta, "content");
}

/** Content that a script would have moved into place would never be seen. */
function refuseWaitingContent(elements: Element[]): void {
  const waiting = elements.find((element) => {
    const id = attributeOf(element, "id") ?? "";
    return /^[BS]:/.test(id) && (element.tagName === "template" || attributeOf(element, "hidden") !== undefined);
  });
  if (waiting) throw new Error("part of its text waits for a script to put it in place");
  if (!elements.some(({ tagName }) => tagName === "title")) throw new Error("it has no title");
}

function removePrograms(elements: Element[]): void {
  for (const element of elements) {
    const rel = attributeOf(element, "rel");
    const isPreload =
      element.tagName === "link" &&
      (rel === "modulepreload" || (rel === "preload" && attributeOf(element, "as") === "script"));
    if ((isProgram(element) && !isKept(element)) || isPreload) remove(element);
  }
}

/** Comments, empty hidden boxes that held them, and copies of Open Graph that every service does without. */
function removeLeftovers(page: Page): void {
  for (const node of nodesOf(page)) if (node.nodeName === "#comment") remove(node);
  for (const element of elementsOf(page))
    if (/^twitter:(?!card$)/.test(attributeOf(element, "name") ?? "")) remove(element);
  for (const node of nodesOf(page)) {
    const isEmptyBox =
      isElement(node) &&
      node.tagName === "div" &&
      attributeOf(node, "hidden") !== undefined &&
      node.childNodes.length === 0;
    if (isEmptyBox) remove(node);
  }
}

function inlineStyles(page: Page, readFile: (address: string) => string): void {
  const sheets = elementsOf(page).filter((element) => attributeOf(element, "rel") === "stylesheet");
  if (sheets.length === 0) return;
  for (const element of elementsOf(page))
    if (attributeOf(element, "style") !== undefined)
      throw new Error(`<${element.tagName}> has a style of its own, which the policy would block`);

  const css = sheets.map((sheet) => readFile(attributeOf(sheet, "href") ?? "")).join("\n");
  for (const sheet of sheets) remove(sheet);
  // A page that takes in parts of others says so with this attribute: their styles are not on it yet.
  const takesInOthers = elementsOf(page).some((element) => attributeOf(element, "data-all-styles") !== undefined);
  const used = takesInOthers ? css : pruneStyles(css, page);
  headOf(page).childNodes.push(elementFrom(`<style>${used.trim()}</style>`));
}

function addPolicy(page: Page, may: string | undefined): void {
  const elements = elementsOf(page);
  const checked = elements.filter(
    ({ tagName, attrs }) =>
      tagName === "script" && !attrs.some(({ name, value }) => name === "type" && value.endsWith("json")),
  );
  const policy = contentSecurityPolicy({
    inlineScripts: checked.map(textOf),
    hasProgram: checked.some(isProgram),
    runsWasm: may === "wasm",
    hasForm: elements.some((element) => element.tagName === "form" && attributeOf(element, "action") !== undefined),
    typesPolicy: may === "wasm" ? undefined : may,
    inlineStyles: elements.filter(({ tagName }) => tagName === "style").map(textOf),
  });
  // Before anything it speaks about; only the encoding comes first (it must stand in the first 1,024 bytes).
  headOf(page).childNodes.splice(1, 0, elementFrom(`<meta http-equiv="Content-Security-Policy" content="${policy}">`));
}

function headOf(page: Page): Element {
  const head = elementsOf(page).find(({ tagName }) => tagName === "head");
  if (!head) throw new Error("it has no head");

  return head;
}
