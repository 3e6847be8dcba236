import type { BrowserContextOptions, Page } from "playwright-core";
import type { Reader } from "../config/browser";

/** How many pages are open at once. */
const atOnce = 4;

/** Visits addresses with a few pages of one context, and gathers what each visit says. Answers stand in no order. */
export async function visitAll<Answer>(
  { browser, origin }: Reader,
  options: BrowserContextOptions,
  addresses: readonly string[],
  visit: (page: Page, url: string, address: string) => Promise<Answer[]>,
): Promise<Answer[]> {
  const context = await browser.newContext(options);
  // tsx names functions by a helper of its own, which the page must have when it is sent one.
  await context.addInitScript("globalThis.__name ??= (named) => named");
  const waiting = [...addresses];
  const visitor = async () => {
    const page = await context.newPage();
    const answers: Answer[] = [];
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift())
      answers.push(...(await visit(page, `${origin}${address}`, address)));
    await page.close();
    return answers;
  };
  const answers = await Promise.all(Array.from({ length: atOnce }, visitor));
  await context.close();
  return answers.flat();
}
