/** Words of clinics and studies that general lists of plain English do not hold. */
const list: Record<string, string> = {
  administer: '"give"',
  administered: '"given"',
  administration: '"giving it"',
  adverse: '"harmful" or "unwanted"',
  "adverse events": '"harms" or "side effects"',
  contraindicated: '"must not be used"',
  efficacy: '"how well it works"',
  elevated: '"raised" or "high"',
  hypertension: '"high blood pressure"',
  hypotension: '"low blood pressure"',
  intravenous: '"into a vein" or "drip"',
  intramuscular: '"into a muscle"',
  subcutaneous: '"under the skin"',
  medication: '"medicine"',
  medications: '"medicines"',
  monitored: '"watched" or "checked"',
  oral: '"by mouth"',
  orally: '"by mouth"',
  physician: '"doctor"',
  prior: '"before" or "earlier"',
  refractory: '"not lifted by other treatments"',
  sublingual: '"under the tongue"',
  urinate: '"pee"',
  utilize: '"use"',
};

/** Finds the words above, and says what to write instead. */
export const plainer = {
  words: new RegExp(
    `\\b(?!prior to)(?:${Object.keys(list)
      .sort((one, other) => other.length - one.length)
      .join("|")})\\b`,
    "gi",
  ),
  instead: (found: string) => list[found.toLowerCase()] ?? "a shorter word",
};
