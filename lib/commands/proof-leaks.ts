import { chromium } from "playwright-core";
import { addressesToWalk } from "../prove/leaks/addresses";
import { type LeakKind, lookedFor } from "../prove/leaks/leak";
import { findLeaks } from "../prove/leaks/walk";
import { notMeasured, type Row, recordMeasured } from "../prove/record";
import { startOwn } from "../prove/running";
import { findChromium, quietSwitches } from "./chromium";
import { sayUsage } from "./usage";

// Opens every page of the built site in a browser, uses those that have something to tick, type in or press, and counts
// what left the site or stayed in the browser.
sayUsage(`npm run proof:leaks

Opens and uses every page of the built site, and counts what left it or stayed in the browser.`);

const executablePath = findChromium();
if (!executablePath) {
  recordMeasured("leaks", "Leaks", [{ name: "all of it", value: notMeasured, note: "Chromium is not installed" }]);
  process.exit();
}
const own = await startOwn();
const browser = await chromium.launch({ executablePath, args: quietSwitches });
const { leaks, pages, used, requests } = await findLeaks(
  browser,
  `http://127.0.0.1:${own.port}`,
  addressesToWalk("out"),
);
const version = browser.version();
await browser.close();
await own.stop();

const rows = Object.entries(lookedFor).map(([kind, name]): Row => {
  const found = leaks.filter((leak) => leak.kind === (kind as LeakKind));
  const note = found.map(({ address, what }) => `${address} ${what}`).join("; ");
  return { name, value: String(found.length), ...(note ? { note } : {}) };
});
recordMeasured(
  "leaks",
  "Leaks",
  [
    { name: "pages opened", value: String(pages), note: `Chromium ${version}` },
    { name: "of them ticked, typed in or pressed", value: String(used) },
    { name: "requests, all to the site itself unless listed", value: String(requests) },
    ...rows,
  ],
  leaks.length === 0,
);
