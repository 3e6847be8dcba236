import type { IncomingMessage, ServerResponse } from "node:http";
import { checkContent } from "@/lib/content/check";
import type { Outside } from "@/lib/evidence/run-tasks";
import { article, articleWith, changed, soundText } from "@/tests/fixtures/library";
import { fixture, localServices } from "../cite/local-services";

/** The day on which evidence runs are made in tests. */
export const today = "2026-11-25";

const record = (id: string) => `content/references/${id}.json`;

/** A source with a page instead of a DOI, in the form of the library. */
export function webSource(id: string, url: string, kind: string, checkedOn = "2026-11-23"): string {
  const title = "Depression in adults: treatment and management";
  const custom = { kind, checkedOn, confidence: "verified", verified: "The page itself" };
  return JSON.stringify({ id, type: "webpage", title, publisher: "An agency", URL: url, custom }, null, 2);
}

/** A library in which a review is overdue, and that cites a guideline and a page that will be gone. */
export function plantedLibrary(): Record<string, string> {
  const cited = changed(
    'at="section 17" />\n- Bring',
    'at="section 17" /> <Cite id="gone-2021 guide-2022" at="page; section 1" />\n- Bring',
  );
  const reviewed = articleWith({
    review: '{ status: reviewed, by: "Jane Doe, psychiatrist", on: 2026-01-10, due: 2026-11-01 }',
  });
  const fields = /^review:.*$/m.exec(reviewed)?.[0] ?? "";

  return {
    [article]: cited.replace(/^review:.*$/m, fields),
    [record("gone-2021")]: webSource("gone-2021", "https://clinic.example/leaflet", "review"),
    [record("guide-2022")]: webSource("guide-2022", "https://agency.example/ng222", "guideline"),
    "content/crisis-lines.yaml": `${soundText("content/crisis-lines.yaml").replace("call: ", "url: https://988lifeline.example, call: ")}`,
  };
}

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

const helpPage = `<title>988</title><p>Call or text <a href="tel:988">9-8-8</a>.</p><p>${"We answer day and night. ".repeat(30)}</p>`;

/** Answers in which popova-2019 is taken back, short-2018 has another title, and the leaflet is gone. */
export function plantedAnswers(): Record<string, Answer> {
  const sound = (id: string) => JSON.parse(soundText(record(id)));
  const work = (id: string, extra: object = {}) => {
    const { DOI, title, issued, "container-title": journal } = sound(id);
    return JSON.stringify({
      message: { DOI, type: "journal-article", title: [title], "container-title": [journal], issued, ...extra },
    });
  };
  const { "updated-by": notices } = JSON.parse(fixture("crossref-wakefield-1998.json")).message;

  return {
    "works/10.1176": work("popova-2019", { "updated-by": [notices[1]] }),
    "works/10.1016": work("short-2018", { title: ["Side-effects of ketamine: a new name"] }),
    "works/10.1000/recalled": work("recalled-2021"),
    "works/10.1000/retracted": work("retracted-2020"),
    "https://doi.org/": (_, response) => response.writeHead(302, { Location: "https://publisher.example/" }).end(),
    "https://agency.example/": html("<title>Depression in adults</title>"),
    "https://988lifeline.example": html(helpPage),
    "https://www.weather.gov/": html("<title>National Weather Service</title>"),
  };
}

/** An answer that is a page. */
export function html(text: string, headers: Record<string, string> = {}): Answer {
  return (request, response) =>
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers })
      .end(request.method === "HEAD" ? "" : text);
}

/** All services and sites on this machine. What has no answer is 404. */
export async function localWorld(answers: Record<string, Answer>) {
  const { services, asked, address } = await localServices(answers);
  const outside: Outside = {
    ...services,
    crossref: address,
    dailyMed: address,
    links: address,
    pause: 0,
    manners: { ...services.manners, attempts: 1, timeout: 500 },
  };

  return { outside, asked, address };
}

/** The library in a folder, read. */
export function readLibrary(root: string) {
  return checkContent(root, { today }).library;
}
