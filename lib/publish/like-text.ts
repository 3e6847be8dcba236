/** How much two short texts share, 0 to 1: pairs of neighboring letters (Dice's coefficient). */
export function likeText(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length + 1 }, (_, at) => ` ${text} `.slice(at, at + 2)));
  const [first, second] = [pairs(one), pairs(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;

  return (2 * shared) / (first.size + second.size);
}
