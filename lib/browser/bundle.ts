// The script of /bundle/: shows the pages that the address names, and fetches their text so that they print as one
// leaflet. It writes text, never markup, and takes in only pages of the list that stands on the page already.
import { type BundleChoice, readChoice } from "./bundle-choice";
import { takeIn } from "./take-in";

interface Listed {
  word: string;
  title: string;
  item: HTMLElement;
  href: string;
}

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no #${id} on this page.`);
  return found;
};
const chosen = byId("chosen");
const notes = byId("notes");
const texts = byId("texts");
const everyPage = byId("every-page");
const original = [...everyPage.querySelectorAll<HTMLElement>("li")];
const known = new Map<string, Listed>();
for (const item of original) {
  const link = item.querySelector("a");
  const words = (item.dataset.words ?? "").split(" ");
  if (link)
    for (const word of words)
      known.set(word, { word: words[0] ?? word, title: link.textContent ?? "", item, href: link.href });
}

byId("without-script").hidden = true;
byId("print").addEventListener("click", () => print());
addEventListener("hashchange", show);
show();

async function show(): Promise<void> {
  const choice = readChoice(location.hash, known);
  const isEmpty = choice.pages.length === 0;
  chosen.replaceChildren(...choice.pages.map(({ item }) => item.cloneNode(true)));
  texts.replaceChildren();
  notes.replaceChildren(...linesAbout(choice).map(paragraph));
  byId("bundle").hidden = isEmpty;
  byId("all").hidden = !isEmpty;
  if (isEmpty) return;

  const status = byId("status");
  status.textContent = "The pages are being made ready to print …";
  const taken = await Promise.all(choice.pages.map(async (page) => ({ page, text: await takeIn(page) })));
  if (taken.some(({ page }, index) => readChoice(location.hash, known).pages[index] !== page)) return;
  texts.replaceChildren(...taken.flatMap(({ text }) => text ?? []));
  const missing = taken.flatMap(({ page, text }) => (text ? [] : [page.title]));
  status.textContent =
    missing.length === 0
      ? "Ready: print this page, and all of them come out in full as one leaflet."
      : `These could not be fetched, so open and print them by themselves: ${missing.join("; ")}.`;
}

function linesAbout({ pages, gone, unreadable }: BundleChoice<Listed>): string[] {
  return [
    ...(pages.length === 0 ? ["This address chooses no page that is here. All pages stand below."] : []),
    ...gone.map((word) => `There is no page called “${word}” here. It may have been taken down, or the word mistyped.`),
    ...(unreadable > 0 ? ["A part of this address could not be read, and was left out."] : []),
  ];
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement("p");
  line.textContent = text;
  return line;
}
