import { components } from "../../component-rules";
import { languageOf } from "../../kinds";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import type { Element } from "../../survey";

/** A part that stands outside its frame loses its meaning: an answer outside the list, a step outside the timeline. */
export const componentPlaces: Rule<ArticleFields | PageFields> = {
  name: "component-places",
  check({ survey: { elements }, file }) {
    return elements.flatMap((element) => {
      const wrong = wrongPlace(element, elements) ?? (languageOf(file) === undefined ? wrongTitle(element) : undefined);
      return wrong ? [{ line: element.line, column: element.column, ...wrong }] : [];
    });
  },
};

function wrongPlace(element: Element, all: readonly Element[]): { problem: string; fix: string } | undefined {
  const { name, within, text } = element;
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!rule) return undefined;
  const frame = within.find((part) => part === "link" || part === "heading");
  if (frame)
    return {
      problem: `<${name}> stands inside a ${frame}, where it cannot be pressed.`,
      fix: `Take it out of the ${frame}: put it before or behind.`,
    };
  if (rule.within && within[0] !== rule.within)
    return {
      problem: `<${name}> stands outside <${rule.within}>.`,
      fix: `Put it directly between <${rule.within}> and </${rule.within}>.`,
    };
  if (rule.holdsText && text === "" && !all.some((other) => other.within[0] === name))
    return { problem: `<${name}> holds no text.`, fix: `Write the text between <${name}> and </${name}>.` };
  if (within.includes(name))
    return { problem: `<${name}> stands inside another <${name}>.`, fix: "Close the first one before it." };
  if (name === "Faq" && all.find((other) => other.name === "Faq") !== element)
    return { problem: "The page has a second <Faq>.", fix: "Put all questions in one." };
  return undefined;
}

/** Translations have words of their own for it (rules/translation). */
function wrongTitle({ name, attributes }: Element): { problem: string; fix: string } | undefined {
  if (name !== "GetHelp" || /if:$/.test(attributes.title ?? "if:")) return undefined;

  return {
    problem: 'The title of <GetHelp> does not end in "if:".',
    fix: 'Write the action, then "if:", then a list: "Call your team today if:".',
  };
}
