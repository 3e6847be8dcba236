/** A 95% interval in percent, or of a gap in percentage points. */
export interface Interval {
  low: number;
  high: number;
}

interface Counts {
  n: number;
  of: number;
}

/** The 97.5th centile of the normal distribution. */
const z = 1.959964;

/** The 95% score interval of a proportion (Wilson 1927), in percent. */
export function wilson({ n, of }: Counts): Interval {
  const share = n / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 100 / (1 + z ** 2 / of);

  return { low: Math.max(0, (middle - reach) * scale), high: Math.min(100, (middle + reach) * scale) };
}

/** The 95% interval of the gap between two independent proportions (Newcombe 1998, method 10), in percentage points. */
export function newcombe(one: Counts, other: Counts): Interval {
  const [a, b] = [(100 * one.n) / one.of, (100 * other.n) / other.of];
  const [first, second] = [wilson(one), wilson(other)];

  return {
    low: a - b - Math.hypot(a - first.low, second.high - b),
    high: a - b + Math.hypot(first.high - a, b - second.low),
  };
}
