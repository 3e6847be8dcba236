import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { findWords, type WordAdvice } from "./find-words";

const list: WordAdvice[] = [
  {
    words: /\b(?:ex-|recovering )?(?:addicts?|junkies?|drug abusers?|substance abusers?|abusers?)\b/i,
    fix: 'Write "a person who is dependent on …" or "people who use …".',
  },
  { words: /\b(?:drug|substance|alcohol|ketamine) abuse\b/i, fix: 'Write "misuse", "dependence" or "harmful use".' },
  {
    words: /\bcommit(?:s|ted|ting)? suicide\b/i,
    fix: 'Write "died by suicide", "take their own life" or "act on thoughts of suicide".',
  },
  {
    words: /\b(?:completed|successful|failed|unsuccessful) suicide(?: attempts?)?\b/i,
    fix: 'Write "died by suicide" or "tried to take their own life".',
  },
  {
    words:
      /\bsuffer(?:s|ed|ing)? (?:from|with)\b|\bsufferers?\b|\bafflicted\b|\bvictims? of (?:depression|mental|illness)/i,
    fix: 'Write "has", "lives with" or "people with …".',
  },
  { words: /\b(?:the )?mentally ill\b/i, fix: 'Write "people with a mental health condition".' },
  { words: /\b(?:crazy|insane|lunatic|psycho|nutcase|deranged|madman)\b/i, fix: "Say what the person feels or does." },
  {
    words:
      /\b(?:a|the) (?:schizophrenic|bipolar|depressive|psychotic|borderline)s?(?= (?:who|and|or|is|are|may|can)\b|[.,;])|\bschizophrenics\b|\bdepressives\b/i,
    fix: 'Write "a person with …".',
  },
  {
    words:
      /\b(?:patients?|people|who|she|he|they|you) (?:have |has |had )?failed (?:to respond|treatment|treatments|medicines?|antidepressants?|therapy|\d|two|several)/i,
    fix: 'Write that the treatment did not help: "two medicines had not helped".',
  },
  { words: /\bnon-?complian(?:t|ce)\b/i, fix: 'Say what happened: "stopped taking it".' },
];

/** Words that blame or label people keep them from reading on, and from asking for help. */
export const kindWords: Rule<ArticleFields | PageFields> = {
  name: "kind-words",
  check: (text) => findWords(text, list, (found) => `"${found}" labels or blames people.`),
};
