/** Stands in for a part of an article on pages that have none, such as questions to put to a clinician. */
export function Nothing() {
  return null;
}
