import type { CrisisLines, HelpService } from "../../content/schema";
import { fullAddress } from "../../content/site-address";
import { bold, heading, link, linked, list, paragraph, text } from "./parts";
import { printMarkdown } from "./to-markdown";

/** Emergency numbers and crisis lines of every country, as Markdown. */
export function helpMarkdown({ countries, international, checkedOn }: CrisisLines): string {
  return printMarkdown([
    heading(1, "Help now"),
    paragraph([text("If you or someone with you is in danger, call the emergency number of your country.")]),
    ...countries.flatMap(({ name, emergency, services }) => [
      heading(2, name),
      ...(emergency
        ? [
            paragraph([
              bold(`Emergency: ${emergency.number}${emergency.alsoNumber ? ` or ${emergency.alsoNumber}` : ""}`),
            ]),
          ]
        : []),
      list(
        false,
        services.map((service) => [
          paragraph([bold(service.name), ...linked(`, for ${service.for}: ${waysTo(service)}`)]),
        ]),
      ),
    ]),
    heading(2, "Any other country"),
    list(
      false,
      international.map(({ name, what, url }) => [paragraph([bold(name), text(`: ${what} `), link(url)])]),
    ),
    paragraph([text(`Numbers checked on ${checkedOn}. `), link(fullAddress("/help-now/"))]),
  ]);
}

function waysTo({ call, alsoCall, then, text: message, hours, url }: HelpService): string {
  const ways = [
    call && `call ${call}${then ? `, ${then}` : ""}${alsoCall ? ` or ${alsoCall}` : ""}`,
    message && `text ${message.body ? `${message.body} to ` : ""}${message.number}`,
    hours,
    url,
  ];

  return ways.filter((way) => way !== undefined && way !== "").join("; ");
}
