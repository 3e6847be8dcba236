import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readSiteAddress } from "../content/site-address";
import { type HostName, hosts } from "../deploy/abilities";
import { tableOf } from "../deploy/table";
import { verifyDeploy } from "../deploy/verify";
import { holdSite } from "../publish/held-site";

// Walks a deployed site and compares every page, header and redirect with what was built in `out/`. Ends with 1 where
// something differs, with 2 where it cannot begin.
const usage = `Usage: npm run verify-deploy -- <base address> [--host <host>] [--at-once <1-16>] [--folder out]
Hosts: ${Object.keys(hosts).join(", ")} (nginx where none is named)`;

const { base, host, atOnce, folder } = readWords();
const site = holdSite(folder);
const started = performance.now();
const say = (count: number) => {
  if (process.stdout.isTTY && count % 50 === 0) process.stdout.write(`\r${count} answers …`);
};
const { asked, differences } = await verifyDeploy({ base, site, host, atOnce, onAnswer: say });
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (process.stdout.isTTY) process.stdout.write("\r");
if (differences.length > 0) console.log(`\n${tableOf(differences)}`);
const found = differences.length === 1 ? "1 difference" : `${differences.length} differences`;
console.log(`${asked} requests to ${base} in ${seconds} s, as ${host}: ${found}.`);
process.exit(differences.length > 0 ? 1 : 0);

function readWords(): { base: URL; host: HostName; atOnce: number; folder: string } {
  const { values, positionals } = orStop(() =>
    parseArgs({
      allowPositionals: true,
      options: {
        host: { type: "string", default: "nginx" },
        "at-once": { type: "string", default: "4" },
        folder: { type: "string", default: "out" },
        help: { type: "boolean" },
      },
    }),
  );
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const [address] = positionals;
  if (address === undefined || positionals.length > 1) stop("Name one base address, such as https://example.org/");
  const base = orStop(() => new URL(address), `${address} is not a web address. It begins with https:// or http://`);
  if (!/^https?:$/.test(base.protocol)) stop(`${address} is not a web address. It begins with https:// or http://`);
  if (!(values.host in hosts)) stop(`"${values.host}" is not a host this command knows.`);
  const atOnce = Number(values["at-once"]);
  if (!Number.isInteger(atOnce) || atOnce < 1 || atOnce > 16) stop("--at-once is a whole number from 1 to 16.");
  const folder = values.folder;
  if (!existsSync(`${folder}/404.html`)) stop(`There is no finished site in ${folder}/. Run: npm run build`);
  const { basePath } = readSiteAddress();
  if (base.pathname.replace(/\/+$/, "") !== basePath)
    stop(
      `${address} has the path ${base.pathname}, and the site's address has ${basePath || "none"}. Build for this address, and verify with the same: SITE_ADDRESS=${address}`,
    );
  return { base, host: values.host as HostName, atOnce, folder };
}

function orStop<T>(work: () => T, problem?: string): T {
  try {
    return work();
  } catch (error) {
    return stop(problem ?? (error as Error).message);
  }
}

function stop(problem: string): never {
  console.error(`${problem}\n${usage}`);
  process.exit(2);
}
