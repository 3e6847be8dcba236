import type { ScanRule, SourceRule } from "../../rule";
import { closedTags } from "./closed-tags";
import { fileSize } from "./file-size";
import { knownAttributes } from "./known-attributes";
import { knownComponents } from "./known-components";
import { noHiddenCharacters } from "./no-hidden-characters";
import { noMergeConflicts } from "./no-merge-conflicts";
import { noPrograms } from "./no-programs";
import { plainSigns } from "./plain-signs";
import { readableLetters } from "./readable-letters";
import { readableShape } from "./readable-shape";
import { tagsOnOwnLines } from "./tags-on-own-lines";

/** Over every file, before any parser sees it. */
export const sourceRules: SourceRule[] = [
  fileSize,
  readableLetters,
  noHiddenCharacters,
  noMergeConflicts,
  readableShape,
];

/** A file that breaks one of these is not read any further: its parser could need minutes for it. */
export const stoppingRules: ReadonlySet<string> = new Set([fileSize.name, readableShape.name]);

/** Over the tags and signs of articles and pages, before MDX reads them. */
export const scanRules: ScanRule[] = [
  noPrograms,
  plainSigns,
  knownComponents,
  knownAttributes,
  closedTags,
  tagsOnOwnLines,
];
