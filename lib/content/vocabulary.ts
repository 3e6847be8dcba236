/**
 * The words an editor can choose from, as data: sections, values of attributes (the components themselves are in
 * `component-rules.ts`). One test keeps these lists, the component map and `content/README.md` in step.
 */

import { shows } from "./figures/shares.mjs";

/** The four sections, in the order readers meet them. A section is the first part of an article's address. */
export const sections = ["mechanism", "routes", "risks", "eligibility"] as const;
export type SectionName = (typeof sections)[number];

/** How grave a risk is: act at once, must not be missed, or common and short-lived. */
export const riskLevels = ["emergency", "serious", "common"] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** How soon to contact someone. */
export const helpTimes = ["now", "today", "next-visit"] as const;
export type HelpTime = (typeof helpTimes)[number];

/** Drawn pictures an article may show; each is a file in `components/content/diagrams`. */
export const diagramNames = [
  "synapse",
  "known-and-guessed",
  "routes-through-the-body",
  "treatment-day-drip",
  "treatment-day-spray",
  "course-drip",
  "course-spray",
  "bladder",
  "the-room",
] as const;
export type DiagramName = (typeof diagramNames)[number];

/** Kinds of evidence, as `references/<id>.json` names them. */
export const evidenceKinds = [
  "rct",
  "meta-analysis",
  "cochrane",
  "review",
  "cohort",
  "case-report",
  "mechanism",
  "guideline",
  "consensus",
  "label",
  "regulator",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How a claim people read online stands against the evidence. */
export const verdicts = ["true", "partly true", "misleading", "wrong", "not known"] as const;
export type Verdict = (typeof verdicts)[number];

/** Headings that claims stand under, in the order of the page. */
export const claimTopics = [
  "how-it-works",
  "does-it-work",
  "routes",
  "course",
  "treatment-day",
  "after-treatment",
  "side-effects",
  "dependence",
  "who-can-have-it",
  "other-medicines",
  "law-and-access",
  "other-conditions",
  "other-treatments",
  "talking-therapy",
  "experience",
  "history",
] as const;
export type ClaimTopic = (typeof claimTopics)[number];

/** Which group of a figure a number is about, in the order of the file. */
export const groupPlaces = ["1", "2", "3", "4"] as const;

/** What of a group is said: `41 out of 100`, `41`, `59 out of 100`, `59`, or the gap to the comparison. */
export const shareForms = shows;

/** Headings that figures stand under, in the order of the page. */
export const figureTopics = [
  "much-better",
  "nearly-well",
  "relapse",
  "suicide",
  "side-effects",
  "serious-harms",
  "stopping",
  "long-term",
  "dependence",
  "other-conditions",
  "other-treatments",
  "experience",
  "who-and-access",
] as const;
export type FigureTopic = (typeof figureTopics)[number];

/** When to raise something with the clinician, on the checklist: never whether treatment is right. */
export const raiseTimes = ["today", "before-any-dose", "at-the-visit"] as const;
export type RaiseTime = (typeof raiseTimes)[number];

/** A sheet to print is a wallet card with two sides, or one page. */
export const sheetFormats = ["card", "page"] as const;
export const cardSides = ["front", "back"] as const;

/** Clinical code systems that may lead to an article. */
export const codeSystems = ["rxnorm", "icd-10-cm", "snomed", "atc", "ndc"] as const;

/** How sure the evidence for a set of numbers is, in the words of the GRADE working group. */
export const certainties = ["high", "moderate", "low", "very low"] as const;
