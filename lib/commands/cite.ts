import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { addReference, refuseKnown } from "../cite/add-reference";
import { readReferences } from "../cite/known";
import { judge, type LookedUp, lookUp, readIdentifier } from "../cite/look-up";
import { readPasted } from "../cite/pasted";
import { Refusal, runCommand } from "../cite/refusal";
import { readServices } from "../cite/services";
import { didYouMean } from "../content/nearest";
import { describeKind, formatVancouver } from "../content/vancouver";
import { type EvidenceKind, evidenceKinds } from "../content/vocabulary";

const usage = `npm run cite -- <DOI | PMID | file> --kind <kind>

Adds a source to content/references, from Crossref and PubMed, or from a file with one pasted record (BibTeX, RIS,
PubMed .nbib, CSL-JSON) when there is no network.

  --kind <kind>       what kind of evidence it is: ${evidenceKinds.slice(0, 6).join(", ")},
                      ${evidenceKinds.slice(6).join(", ")}
  --design <words>    the same in plain words, where the kind says too little: --design "randomized trial, 4 weeks"
  --people <number>   how many people it is about
  --id <name>         a name for the file, where <first-author>-<year> will not do`;

await runCommand(async () => {
  const { values, positionals } = parseWords();
  const [asked = ""] = positionals;
  if (values.help || positionals.length !== 1) {
    console.log(usage);
    return values.help ? 0 : 1;
  }

  const kind = readKind(values.kind);
  const people = values.people === undefined ? undefined : readCount(values.people);
  const today = new Date().toISOString().slice(0, 10);
  const { record, verified, remarks } = await find(asked);
  const source = addReference(process.cwd(), record, {
    kind,
    verified,
    checkedOn: today,
    id: values.id,
    design: values.design,
    people,
  });

  console.log(
    `Added content/references/${source.id}.json\n\n  ${formatVancouver(source)}\n  ${describeKind(source)}\n`,
  );
  for (const remark of remarks) console.log(`Look: ${remark}`);
  console.log(`Compare it with the source itself, then cite it: <Cite id="${source.id}" at="abstract" />`);
  return 0;
});

function parseWords() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { kind: text, design: text, people: text, id: text, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new Refusal(error instanceof Error ? `${error.message.split(". ")[0]}.` : "", `\n${usage}`);
  }
}

async function find(asked: string): Promise<LookedUp> {
  const identifier = readIdentifier(asked);
  if (identifier) {
    refuseKnown(
      "doi" in identifier ? { DOI: identifier.doi } : { PMID: identifier.pmid },
      readReferences(process.cwd()),
    );
    return lookUp(identifier, readServices());
  }
  const file = statSync(asked, { throwIfNoEntry: false });
  if (file?.isDirectory()) throw new Refusal(`"${asked}" is a folder.`, "Name one file in it.");
  if (!file)
    throw new Refusal(
      `"${asked}" is no DOI (10.1056/NEJMoa2302399), no PMID (37285526) and no file.`,
      "Give one of the three.",
    );

  const found = readPasted(readFileSync(asked, "utf8"));
  const from = found.service === "PubMed" ? `a PubMed record (PMID ${found.record.PMID})` : "a pasted record";
  return {
    record: found.record,
    verified: `Copied from ${from}; not compared with a second one`,
    remarks: judge(found),
  };
}

function readKind(word: string | undefined): EvidenceKind {
  const kind = evidenceKinds.find((known) => known === word);
  if (kind) return kind;

  const problem =
    word === undefined
      ? "Which kind of evidence is it? No service knows that."
      : `"${word}" is no kind of evidence.${didYouMean(word, evidenceKinds)}`;
  throw new Refusal(problem, `Add --kind and one of: ${evidenceKinds.join(", ")}.`);
}

function readCount(text: string): number {
  const count = Number(text.replace(/[ ,]/g, ""));
  if (!Number.isInteger(count) || count < 1)
    throw new Refusal(`"${text}" is no number of people.`, "Write it in digits: --people 156.");
  return count;
}
