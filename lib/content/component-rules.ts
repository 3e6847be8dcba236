import { diagramNames, groupPlaces, helpTimes, riskLevels, shareForms } from "./vocabulary";

// The components an editor can choose from, as data; the values of their attributes stand in vocabulary.ts.

export interface AttributeRule {
  /** What the attribute is for, in an editor's words. */
  purpose: string;
  required: boolean;
  /** The closed list of values, where there is one. */
  values?: readonly string[];
}

export interface ComponentRule {
  /** What the component is for, in an editor's words. */
  purpose: string;
  /** `block` stands on its own line; `inline` stands in a sentence. */
  kind: "block" | "inline";
  /** Whether it holds text between an opening and a closing tag. */
  holdsText: boolean;
  /** The component it must stand directly in, where that matters. */
  within?: string;
  attributes: Record<string, AttributeRule>;
}

/** Every component an article may use. Anything else is refused. */
export const components: Record<string, ComponentRule> = {
  Cite: {
    purpose: "a numbered citation that opens the source in place",
    kind: "inline",
    holdsText: false,
    attributes: {
      id: { purpose: "one or more source ids, with a space between", required: true },
      at: { purpose: 'where in the source: "Table 2"; several with "; " between', required: true },
    },
  },
  Share: {
    purpose: "a number of people from a figure, with its citation behind the sentence",
    kind: "inline",
    holdsText: false,
    attributes: {
      figure: { purpose: "the name of a file in content/figures", required: true },
      group: { purpose: "which group of the figure; the first when left out", required: false, values: groupPlaces },
      show: { purpose: "what of it is said; share when left out", required: false, values: shareForms },
    },
  },
  Chances: {
    purpose: "a picture of one figure: people out of 100, treatment beside comparison, both ways round",
    kind: "block",
    holdsText: false,
    attributes: { figure: { purpose: "the name of a file in content/figures", required: true } },
  },
  FactBox: {
    purpose: "a table of benefits and harms of one choice, side by side",
    kind: "block",
    holdsText: false,
    attributes: {
      title: { purpose: "the choice: what beside what", required: true },
      figure: { purpose: "names of figures of the same groups, with a space between", required: true },
    },
  },
  DotPlot: {
    purpose: "several trials of one outcome, a line each",
    kind: "block",
    holdsText: false,
    attributes: {
      title: { purpose: "what the trials are about", required: true },
      figure: { purpose: "names of figures of one outcome, with a space between", required: true },
    },
  },
  RiskCallout: {
    purpose: "a risk that must not be missed",
    kind: "block",
    holdsText: true,
    attributes: {
      level: { purpose: "how grave the risk is", required: true, values: riskLevels },
      title: { purpose: "what can happen, in the reader's words", required: true },
    },
  },
  Faq: { purpose: "the list of common questions", kind: "block", holdsText: true, attributes: {} },
  Question: {
    purpose: "one common question and its answer",
    kind: "block",
    holdsText: true,
    within: "Faq",
    attributes: { q: { purpose: "the question, as people ask it", required: true } },
  },
  Term: {
    purpose: "a word from the glossary, explained in place",
    kind: "inline",
    holdsText: true,
    attributes: { id: { purpose: "the name of its file in content/glossary", required: true } },
  },
  Timeline: { purpose: "what happens when", kind: "block", holdsText: true, attributes: {} },
  Step: {
    purpose: "one step of a timeline",
    kind: "block",
    holdsText: true,
    within: "Timeline",
    attributes: { when: { purpose: 'the time of the step: "40 minutes"', required: true } },
  },
  Diagram: {
    purpose: "a drawn picture with a full text alternative",
    kind: "block",
    holdsText: false,
    attributes: { name: { purpose: "which picture", required: true, values: diagramNames } },
  },
  Unknown: { purpose: "what is not known yet", kind: "block", holdsText: true, attributes: {} },
  GetHelp: {
    purpose: "whom to contact, and how soon",
    kind: "block",
    holdsText: true,
    attributes: {
      when: { purpose: "how soon", required: true, values: helpTimes },
      title: { purpose: 'the action, ending in "if:"', required: true },
    },
  },
  Values: { purpose: "what matters to the reader, to mark and print", kind: "block", holdsText: true, attributes: {} },
  Value: {
    purpose: "one thing that may matter, to mark from zero to five",
    kind: "block",
    holdsText: false,
    within: "Values",
    attributes: { q: { purpose: "a wish or a worry in the reader's voice", required: true } },
  },
  TeachBack: {
    purpose: "a prompt about a decision, with its answer one tap away",
    kind: "block",
    holdsText: true,
    attributes: { q: { purpose: "a situation that ends in a question", required: true } },
  },
};
