// The one program readers receive, on one page: it loads the index when there is something to look for, and shows what
// it finds as text. Without it the page still leads to the A to Z and to the questions by topic.
import { createInstance } from "pagefind-client";
import type { GuideData } from "../guide-data";
import { findAll } from "./rank";
import { partsOf } from "./show";
import { Guide } from "./understand";

const parts = partsOf(document);
const atOnce = 10;
const pause = 250;
let loading: ReturnType<typeof load> | undefined;
let asked = "";
let timer = 0;

/** Pagefind takes a piece of the index that did not arrive for one that holds nothing; readers must not. */
let failures = 0;
const fetchAnything = window.fetch.bind(window);
window.fetch = async (address, options) => {
  // It adds the time of the reader's clock to one address, which says something about the reader and helps nobody: the
  // server says itself how long a file holds.
  const bare = typeof address === "string" ? address.replace(/\?ts=\d+$/, "") : address;
  const response = await fetchAnything(bare, options).catch((error) => {
    failures++;
    throw error;
  });
  if (!response.ok) failures++;
  return response;
};

async function load(folder: string) {
  const base = folder.replace(/search\/$/, "");
  const engine = createInstance({ basePath: folder, baseUrl: base, noWorker: true });
  const answer = fetch(`${folder}guide.json`).then((response) => response.json() as Promise<GuideData>);
  const [guide] = await Promise.all([answer, engine.init()]);

  return { engine, guide: new Guide(guide), pages: new Set(guide.pages) };
}

/** Loads once; after a failure the next query tries again. */
function loaded() {
  loading ??= load(parts.folder);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function look(query: string): Promise<void> {
  asked = query;
  performance.mark("search-asked");
  if (query === "") return parts.showNothingAsked();
  parts.showBusy();
  try {
    const { engine, guide, pages } = await loaded();
    const understood = guide.understand(query);
    const before = failures;
    const hits = await findAll(engine, understood, pages);
    const shown = await Promise.all(hits.slice(0, atOnce).map((hit) => hit.data()));
    if (query !== asked) return;
    if (failures > before) throw new Error("Part of the index did not arrive.");
    parts.show({
      query,
      understood,
      shown,
      total: hits.length,
      like: hits.length === 0 ? guide.wordsLike(query) : [],
      more: () => moreFrom(hits.slice(atOnce)),
    });
  } catch (error) {
    if (query === asked) parts.showFailure();
    throw error;
  }
}

type Hits = Awaited<ReturnType<typeof findAll>>;

async function moreFrom(hits: Hits) {
  const shown = await Promise.all(hits.slice(0, atOnce).map((hit) => hit.data()));
  return { shown, more: hits.length > atOnce ? () => moreFrom(hits.slice(atOnce)) : undefined };
}

/**
 * The address holds the query, so that a search can be sent, and the way back from a result leads to it. It stands
 * behind the "#", which no server is told.
 */
function keepInAddress(query: string): void {
  history.replaceState(null, "", location.pathname + (query === "" ? "" : `#${new URLSearchParams({ q: query })}`));
}

/** A form without script, and links from elsewhere, put it behind the "?". */
function fromAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get("q") ?? new URLSearchParams(location.search).get("q");
  const query = given?.trim().slice(0, 200) ?? "";
  parts.input.value = query;
  if (location.search !== "") keepInAddress(query);
  void look(query);
}

const lookNow = () => {
  clearTimeout(timer);
  const query = parts.input.value.trim();
  if (query === asked) return;
  keepInAddress(query);
  void look(query);
};

parts.form.addEventListener("submit", (event) => {
  event.preventDefault();
  lookNow();
});
parts.input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(lookNow, pause);
});
addEventListener("hashchange", fromAddress);
// Whoever opens this page is about to search: the index is there by the time the words are.
void loaded();
fromAddress();
