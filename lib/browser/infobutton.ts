// Opens the page that an HL7 Infobutton request asks for. Where to go is only ever taken from the links of this page:
// nothing of the request becomes an address or markup. What it says of a person (age, sex, place, asker) is not read.
const asked = new Map<string, string>();
// Behind "#" the request never leaves the browser; behind "?" it reaches the host as any address does.
for (const [name, value] of new URLSearchParams(location.search || location.hash.slice(1)))
  if (!asked.has(name.toLowerCase())) asked.set(name.toLowerCase(), value.trim());

const ask = (name: string) => asked.get(name.toLowerCase()) ?? "";
const system = ask("mainSearchCriteria.v.cs")
  .toLowerCase()
  .replace(/^urn:oid:/, "");
const code = ask("mainSearchCriteria.v.c");
const words = ask("mainSearchCriteria.v.dn") || ask("mainSearchCriteria.v.ot");
const target = byCode() ?? byName();

if (target) location.replace(target.href + endingOf(target));
else if (code || words) document.getElementById("no-match")?.removeAttribute("hidden");

/** The link of a code; in a nested system else of the nearest code it is part of. */
function byCode(): HTMLAnchorElement | undefined {
  const table = [...document.querySelectorAll<HTMLElement>("[data-systems]")].find((one) =>
    one.dataset.systems?.split(" ").includes(system),
  );
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>("[data-codes]") ?? [])];
  const bare = /^[\w. -]{1,20}$/.test(code) ? code.toUpperCase().replace(/[^A-Z0-9]/g, "") : "";
  const least = table?.dataset.nested ? 3 : bare.length;
  for (let part = bare; part && part.length >= least; part = part.slice(0, -1)) {
    const found = links.find((link) => link.dataset.codes?.split(" ").includes(part));
    if (found) return found;
  }
  return undefined;
}

/** The first link that has the name sent beside the code. */
function byName(): HTMLAnchorElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>("[data-names]")].find((link) =>
    link.dataset.names?.split("|").includes(words.toLowerCase()),
  );
}

/** What of a code's page is wanted: for programs JSON or Atom, for clinicians its part for record systems. */
function endingOf(link: HTMLAnchorElement): string {
  const type = ask("knowledgeResponseType");
  if (/json|javascript/.test(type)) return "index.json";
  if (/xml/.test(type)) return "feed.xml";
  return ask("informationRecipient") === "PROV" && link.dataset.codes ? "#for-record-systems" : "";
}
