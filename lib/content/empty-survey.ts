import { measureReading } from "./readability";
import type { Survey } from "./survey";

/** The survey of a text that holds nothing, or could not be read. */
export function emptySurvey(): Survey {
  const outline = { headings: [], marks: [], sources: [], questions: [], shares: [], figures: [] };
  return {
    outline,
    passages: [],
    statements: [],
    elements: [],
    links: [],
    images: [],
    tables: [],
    reading: measureReading([]),
  };
}
