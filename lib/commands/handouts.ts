import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { chromium } from "playwright-core";
import { Refusal, runCommand } from "../cite/refusal";
import type { Article, Library } from "../content/library";
import { loadLibrary } from "../content/load";
import { didYouMean } from "../content/nearest";
import { readSiteAddress } from "../content/site-address";
import { editions, handoutPage } from "../handouts/editions";
import { makeHandouts } from "../handouts/make-handouts";
import { handoutsAreCurrent, readHandoutState } from "../handouts/state";
import { handoutVersion } from "../handouts/version";
import { siteServer } from "../publish/serve";
import { findChromium } from "./chromium";

const usage = `npm run handouts -- [options] [articles]

Prints the PDFs of each article (leaflet, one page, large print) from the built site into handouts/, and checks them.
What is unchanged is not made again, and a run that was stopped goes on where it was.

  --again   make all of them again`;
const folder = "out";

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { again: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const library = loadLibrary();
  const state = readHandoutState();
  const wanted = positionals.length > 0 ? positionals.map((name) => named(name, library)) : library.articles;
  const due = wanted.filter((article) => values.again || !handoutsAreCurrent(library, article, state));
  if (due.length === 0) {
    console.log(`Handouts of all ${wanted.length} articles are up to date.`);
    return 0;
  }
  for (const article of due) refuseOldBuild(library, article);
  const executablePath = findChromium();
  if (!executablePath)
    throw new Refusal(
      "Handouts are printed with Chromium, and there is none here.",
      "Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to where it is.",
    );

  const { basePath } = readSiteAddress();
  const server = siteServer({ folder, basePath });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  // Without a terminal it draws nothing.
  const bar = new SingleBar({
    format: "{bar} {value} of {total} articles, about {eta_formatted} to go",
    hideCursor: null,
  });
  bar.start(due.length, 0);
  try {
    const progress = (done: number) => bar.update(done);
    const problems = await makeHandouts({ browser, site, library, articles: due, state, progress });
    bar.stop();
    const made = `${due.length * editions.length} PDFs of ${due.length} articles made; ${wanted.length - due.length} were up to date.`;
    console.log(
      [
        ...problems,
        made,
        problems.length === 0
          ? "Build again, and pages link to them: npm run build"
          : `Problems: ${problems.length}. Those articles get no links until they are mended.`,
      ].join("\n"),
    );
    return problems.length === 0 ? 0 : 1;
  } finally {
    bar.stop();
    await browser.close();
    server.close();
  }
});

function named(name: string, library: Library): Article {
  const names = library.articles.map(({ section, slug }) => `${section}/${slug}`);
  const found = library.articles[names.indexOf(name.replace(/^content\/articles\/|\.mdx$/g, ""))];
  if (!found)
    throw new Refusal(
      `There is no article ${name}.${didYouMean(name, names)}`,
      "Give section/name: risks/side-effects.",
    );
  return found;
}

/** A handout must say what its article says now. */
function refuseOldBuild(library: Library, article: Article): void {
  const file = join(folder, handoutPage(library, article), "index.html");
  if (existsSync(file) && readFileSync(file, "utf8").includes(handoutVersion(library, article))) return;

  throw new Refusal(`The built site does not hold ${article.file} as it is now.`, "Build it first: npm run build");
}
