import type { SoughtWord, Understood } from "./understand";

/** One find of the index. */
export interface Hit {
  id: string;
  score: number;
  data(): Promise<{ url: string; content: string; meta: Record<string, string> }>;
}

/** The part of Pagefind that is asked. */
export interface Engine {
  search(word: string): Promise<{ results: Hit[] }>;
}

/** What another word for the same, and a word that tells little, count beside the word itself. */
const sameCounts = 0.6;
const faintCounts = 0.3;
/** What a whole page counts beside one of its parts, and an editor's lead beside the best find. */
const pageCounts = 1.2;
const leadCounts = 0.9;

/**
 * Finds what holds the words, best first. Pagefind asks that a record hold every word of a query, and people write whole
 * sentences: so each word is looked up by itself, and what holds most of them, most tellingly, comes first.
 */
export async function findAll(engine: Engine, { words, leads }: Understood, pages: Set<string>): Promise<Hit[]> {
  const found = await Promise.all(words.map(async (sought) => ({ sought, hits: await lookUp(engine, sought) })));
  const clear = words.filter(({ faint }) => !faint).length;
  const all = new Map<string, { hit: Hit; score: number; held: number }>();
  for (const { sought, hits } of found)
    for (const [id, hit] of hits) {
      const { score, held } = all.get(id) ?? { score: 0, held: 0 };
      const counts = sought.faint ? faintCounts : 1;
      all.set(id, { hit, score: score + hit.score * counts, held: held + (sought.faint ? 0 : 1) });
    }
  const ranked = [...all.values()].map(({ hit, score, held }) => ({
    hit,
    worth: score * (held / clear) ** 2 * (pages.has(hit.id) ? pageCounts : 1),
  }));
  const best = ranked.reduce((most, { worth }) => Math.max(most, worth), 0) || 1;
  const order = ({ hit, worth }: { hit: Hit; worth: number }) => worth / best + leadCounts * (leads.get(hit.id) ?? 0);

  return ranked
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => order(other) - order(one) || (one.hit.id < other.hit.id ? -1 : 1))
    .map(({ hit }) => hit);
}

async function lookUp(engine: Engine, { word, same }: SoughtWord): Promise<Map<string, Hit>> {
  const best = new Map<string, Hit>();
  const spellings = same === undefined ? [word] : [word, same];
  const answers = await Promise.all(spellings.map((each) => engine.search(each)));
  for (const [index, { results }] of answers.entries())
    for (const hit of results) {
      const score = hit.score * (index === 0 ? 1 : sameCounts);
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { id: hit.id, score, data: () => hit.data() });
    }
  return best;
}
