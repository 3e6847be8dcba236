import { headerOf, readAnswers, sendRaw } from "./raw";
import type { Trial } from "./requests";

/** What no answer may hold: words of files that lie beside the site, or elsewhere on the machine. */
const outside = /"devDependencies"|root:x:0:0|\[fonts\]|repositoryformatversion/;

/** Sends a trial and says what was wrong with the answer; nothing where it was right. */
export async function tryRequest(port: number, trial: Trial): Promise<string[]> {
  const bytes = await sendRaw(port, trial.send, trial.quietMs);
  const answers = readAnswers(bytes, trial.isHead);
  const statuses = answers.map(({ status }) => status);
  const [first] = answers;
  const asWanted =
    statuses.length === trial.wants.length && trial.wants.every((right, at) => right.includes(statuses[at] ?? 0));
  const wrong = [
    asWanted
      ? ""
      : `was answered ${statuses.join(", ") || "nothing"}, not ${trial.wants.map((right) => right.join(" or ")).join(", ")}`,
    trial.has && !trial.has.test(unixLines(first?.head)) ? `has no header like ${trial.has}` : "",
    trial.lacks?.test(unixLines(first?.head)) ? `has a header like ${trial.lacks}` : "",
    outside.test(bytes.toString("latin1")) ? "holds a file from outside the site" : "",
    answers.every(({ isWhole }) => isWhole) ? "" : "was cut off",
    ...answers.map(({ head }) => wrongLocation(headerOf(head, "Location"))),
    ...answers.map(({ status, head }) => wrongHeaders(status, head)),
  ];

  return wrong.filter((line) => line !== "").map((line) => `${trial.name}: ${line}`);
}

function wrongLocation(location: string | undefined): string {
  return location === undefined || /^\/(?![/\\])/.test(location) ? "" : `leads off the site, to ${location}`;
}

/** What Node.js refuses by itself is bare and holds nothing to protect. */
function wrongHeaders(status: number, head: string): string {
  if (headerOf(head, "Content-Type") === undefined) return "";
  const names = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"];
  const missing = names.filter((name) => headerOf(head, name) === undefined);
  return missing.length > 0 ? `${status} lacks ${missing.join(", ")}` : "";
}

function unixLines(head = ""): string {
  return head.replaceAll("\r", "");
}
