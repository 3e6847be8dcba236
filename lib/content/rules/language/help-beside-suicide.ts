import { locate } from "../../locate";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { visibleFields } from "./find-words";

const words =
  /\bsuicid\w*|\bself[- ]harm\w*|\bhurt(?:ing)? (?:yourself|themselves|himself|herself)\b|\b(?:end|ending|take|taking) (?:your|their|his|her) (?:own )?li(?:fe|ves)\b|\bkill(?:ing)? (?:yourself|themselves)\b/i;

/** Whoever reads about suicide may be thinking of it: help stands on the same page. */
export const helpBesideSuicide: Rule<ArticleFields | PageFields> = {
  name: "help-beside-suicide",
  check(text) {
    const { file, survey, source } = text;
    if (survey.elements.some(({ name, attributes }) => name === "GetHelp" && attributes.when !== "next-visit"))
      return [];

    const fix = file.endsWith(".yaml")
      ? 'Add "help: true" beside it.'
      : 'Add <GetHelp when="now" title="…"> with whom to call, and a link to [help now](/help-now/).';
    const inField = visibleFields(text).find(({ value }) => words.test(value));
    const passage = survey.passages.find((candidate) => words.test(candidate.text));
    if (!passage && !inField) return [];

    const found = words.exec(passage?.text ?? inField?.value ?? "")?.[0] ?? "";
    const place = passage ? locate(source, found, passage.line, passage.endLine) : { field: inField?.field };
    return [{ ...place, problem: `The page mentions "${found}" and does not say where to get help.`, fix }];
  },
};
