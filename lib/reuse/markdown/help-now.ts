import type { CrisisLines, HelpService } from "../../content/schema";
import { fullAddress } from "../../content/site-address";
import type { Words } from "../../words/words";
import { bold, heading, link, linked, list, paragraph, text } from "./parts";
import { printMarkdown } from "./to-markdown";

/** Emergency numbers and crisis lines of every country, as Markdown. */
export function helpMarkdown({ countries, international, checkedOn }: CrisisLines, words: Words): string {
  return printMarkdown([
    heading(1, words("helpPage.title")),
    paragraph([text(words("markdown.help.danger"))]),
    ...countries.flatMap(({ name, emergency, services }) => [
      heading(2, name),
      ...(emergency ? [paragraph([bold(sayEmergency(emergency, words))])] : []),
      list(
        false,
        services.map((service) => [
          paragraph([
            bold(service.name),
            ...linked(words("markdown.help.service", { people: service.for, ways: waysTo(service, words) })),
          ]),
        ]),
      ),
    ]),
    heading(2, words("markdown.help.otherCountry")),
    list(
      false,
      international.map(({ name, what, url }) => [paragraph([bold(name), text(`: ${what} `), link(url)])]),
    ),
    paragraph([text(`${words("markdown.help.checked", { day: checkedOn })} `), link(fullAddress("/help-now/"))]),
  ]);
}

type Emergency = NonNullable<CrisisLines["countries"][number]["emergency"]>;

function sayEmergency({ number, alsoNumber: other }: Emergency, words: Words): string {
  if (other) return words("markdown.help.emergencyOr", { number, other });
  return words("markdown.help.emergency", { number });
}

function waysTo({ call, alsoCall, then, text: message, hours, url }: HelpService, words: Words): string {
  const more = [
    then && words("markdown.help.then", { then }),
    alsoCall && words("markdown.help.orCall", { number: alsoCall }),
  ];
  const ways = [
    call && [words("markdown.help.call", { number: call }), ...more].filter(Boolean).join(""),
    message && sayText(message, words),
    hours,
    url,
  ];

  return ways.filter((way) => way !== undefined && way !== "").join("; ");
}

function sayText({ body, number }: NonNullable<HelpService["text"]>, words: Words): string {
  if (body) return words("markdown.help.textWord", { word: body, number });
  return words("markdown.help.text", { number });
}
