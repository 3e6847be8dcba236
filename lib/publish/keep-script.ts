import { attributeOf, type Element } from "./html";

const programTypes = ["", "module", "text/javascript", "application/javascript"];

/** Whether an element runs as a program; JSON and speculation rules are data. */
export function isProgram({ tagName, attrs }: Element): boolean {
  const type = attrs.find(({ name }) => name === "type")?.value ?? "";
  return tagName === "script" && programTypes.includes(type.toLowerCase());
}

/**
 * Whether the page asks to keep this script: `<script type="module" src="/scripts/name.js" data-kept="">`. With
 * `data-kept="wasm"` it may run WebAssembly too; another word names the one Trusted Types policy it may make.
 */
export function isKept(element: Element): boolean {
  return isProgram(element) && attributeOf(element, "data-kept") !== undefined;
}

/**
 * Puts the one script that a page names into the page, so that it needs no request and its hash alone is allowed.
 * @throws Error for a second script, one without an address, or one whose text would end its own element.
 */
export function keepScript(elements: Element[], readFile: (address: string) => string): void {
  const kept = elements.filter(isKept);
  if (kept.length > 1) throw new Error(`it names ${kept.length} scripts to keep; one is the most`);

  for (const script of kept) {
    const address = attributeOf(script, "src");
    if (address === undefined) throw new Error("its kept script has no address");
    const text = readFile(address).trim();
    if (/<\/script|<!--/i.test(text)) throw new Error(`${address} holds </script or <!--, which would end it early`);
    script.attrs = script.attrs.filter(({ name }) => name === "type");
    script.childNodes = [{ nodeName: "#text", value: text, parentNode: script }];
  }
}
