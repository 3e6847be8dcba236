import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { checkGuarded } from "../content/guard";
import { handOverName, leaveLibrary } from "../content/hand-over";
import { isError } from "../content/problems";
import { redirectsOf } from "../content/redirects";
import { printProblems } from "../content/report";
import { readSiteAddress } from "../content/site-address";
import { standInAddresses } from "../content/translated-addresses";
import { copyHandouts } from "../handouts/copy-handouts";
import { addFiles } from "../publish/add-files";
import { addressFile, listAddresses } from "../publish/address-list";
import { finishSite } from "../publish/finish-site";
import { writeHostFiles } from "../publish/hosts/write-host-files";
import { mendSwap, swapIn } from "../publish/swap-in";
import { writeOpenFiles } from "../reuse/write-open-files";
import { makeSearch } from "../search/make-search";

// The site is made in a folder of its own and takes the place of `out` only when it is whole: a build that fails
// leaves the last finished site as it was.
const making = ".export";
const finished = "out";

const started = performance.now();
mendSwap(finished);
const { library, problems, fileCount } = await checkGuarded();
console.log(printProblems(problems, fileCount));
if (problems.some(isError)) process.exit(1);
const checked = performance.now();

rmSync(making, { recursive: true, force: true });
// What Next.js keeps between builds has once given an edited stylesheet back as it was before.
rmSync(".next/cache", { recursive: true, force: true });
// Beside it, as Next.js empties its own: a build that is killed leaves nothing that the next does not take away.
const handOver = resolve(`${making}.library`);
leaveLibrary(library, handOver);
const next = spawnSync(process.execPath, [createRequire(import.meta.url).resolve("next/dist/bin/next"), "build"], {
  stdio: "inherit",
  // Whatever the shell says: for tests, or while writing, Next.js would make other pages.
  env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", [handOverName]: handOver },
});
rmSync(handOver);
if (next.status !== 0) process.exit(next.status ?? 1);
const exported = performance.now();

try {
  writeOpenFiles({ library, root: ".", folder: making });
  await addFiles(making, await makeSearch(library));
  copyHandouts(library, making);
  const { pages, files } = await finishSite({
    folder: making,
    ...readSiteAddress(),
    redirects: redirectsOf(library),
    keep: standInAddresses(library),
  });
  await addFiles(making, new Map([[addressFile, listAddresses(making)]]));
  writeHostFiles({ folder: making, ...readSiteAddress() });
  swapIn(making, finished);
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
  const done = performance.now();
  console.log(
    `${pages} pages, ${files + 1} files in ${finished}/. Check ${seconds(started, checked)}, Next.js ${seconds(checked, exported)}, finish ${seconds(exported, done)}.`,
  );
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${finished}/ was left as it was.`);
  process.exit(1);
}
