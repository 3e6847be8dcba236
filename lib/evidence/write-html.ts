import { longDate } from "../content/dates";
import { findingKinds, kindTitles } from "./finding";
import type { EvidenceReport, ReportedFinding } from "./report";
import { summarize } from "./write-markdown";

/** The report as one HTML file for an editor: no script, nothing from elsewhere. It is no part of the site. */
export function reportHtml(report: EvidenceReport): string {
  const { on, findings, unchecked, site, isOffline } = report;
  const kinds = findingKinds.filter((kind) => findings.some((finding) => finding.kind === kind));
  // Without a network the list would be everything there is.
  const hasList = unchecked.length > 0 && !isOffline;
  const ofKind = (kind: string) => findings.filter((finding) => finding.kind === kind);

  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Does the evidence keep? ${on}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Does the evidence keep?</h1>
<p>${safe(site)}, ${longDate(on)}. ${safe(summarize(report))}</p>
<nav aria-label="What was found"><ul>
${kinds.map((kind) => `<li><a href="#${kind}">${kindTitles[kind]} (${ofKind(kind).length})</a></li>`).join("\n")}
${hasList ? `<li><a href="#unchecked">Could not be checked (${unchecked.length})</a></li>` : ""}
</ul></nav>
${kinds
  .map(
    (kind) =>
      `<section>\n<h2 id="${kind}">${kindTitles[kind]}</h2>\n${ofKind(kind)
        .map((finding) => oneFinding(finding, on))
        .join("\n")}\n</section>`,
  )
  .join("\n")}
${hasList ? missed(report) : ""}
</main>
</body>
</html>
`;
}

function oneFinding({ about, grave, file, line, problem, fix, firstSeen, rests }: ReportedFinding, on: string): string {
  const sentences = rests.map(
    ({ file: where, line: at, text, at: place }) =>
      `<li>${safe(text)}${place ? ` <small>(${safe(place)})</small>` : ""}<br><code>${safe(where)}${at ? `:${at}` : ""}</code></li>`,
  );
  const seen = firstSeen === on ? "New." : `First seen on ${longDate(firstSeen)}.`;

  return `<article${grave ? ' class="grave"' : ""}>
<h3>${grave ? "" : "Worth a look: "}${about ? `${safe(about)}: ` : ""}${safe(problem)}</h3>
<p>${safe(fix)} <small>${seen}</small><br><code>${safe(file)}${line ? `:${line}` : ""}</code></p>
${sentences.length > 0 ? `<p>What rests on it:</p>\n<ul>\n${sentences.join("\n")}\n</ul>` : ""}
</article>`;
}

function missed({ unchecked }: EvidenceReport): string {
  const rows = unchecked.map(
    ({ what, reason, since }) => `<li>${safe(what)}: ${safe(reason)} <small>(since ${longDate(since)})</small></li>`,
  );
  return `<section>\n<h2 id="unchecked">Could not be checked</h2>\n<p>Nothing is known about these today, good or bad.</p>\n<ul>\n${rows.join("\n")}\n</ul>\n</section>`;
}

/** Words from outside as words: titles of pages and answers of sites are anyone's. */
function safe(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? "");
}

// The colors of the site (app/globals.css): a report in its own file cannot share them.
const style = `
:root { color-scheme: light dark; --paper: #faf6ee; --ink: #221d17; --pencil: #4f463b; --rule: #cfc4b0; --sea: #0b4a52; --brick: #86190f; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1814; --ink: #e9dfcd; --pencil: #c3b7a3; --rule: #4d4438; --sea: #9fd0cd; --brick: #ffb4a4; }
}
body { margin: 0; padding: 1rem 1.125rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 42rem; margin: 0 auto; }
h1, h2 { font-family: Charter, "Sitka Text", Cambria, Georgia, serif; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin-bottom: 0.5rem; }
h2 { font-size: 1.45rem; margin: 3rem 0 0; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.0625rem; line-height: 1.45; margin: 0; }
a { color: var(--sea); }
nav a { display: inline-block; padding-block: 0.6rem; }
nav ul { padding: 0; list-style: none; columns: 15rem; }
article { margin-top: 1.75rem; }
article.grave h3 { color: var(--brick); }
p { margin: 0.4rem 0; }
ul { padding-inline-start: 1.25rem; margin: 0.4rem 0; }
li { margin-block: 0.45rem; }
nav li { margin: 0; }
code, small { font-size: 0.875rem; color: var(--pencil); }
:focus-visible { outline: 3px solid var(--sea); outline-offset: 3px; }
@media print { :root { --paper: #fff; --ink: #000; --pencil: #222; --sea: #000; --brick: #000; } nav { display: none; } article { break-inside: avoid; } }
`;
