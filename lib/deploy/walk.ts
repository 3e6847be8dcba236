import { Asker } from "./ask";
import { compare, type Difference } from "./compare";
import type { Check } from "./one-check";

export interface Walk {
  /** `https://example.org`, with no path. */
  origin: string;
  checks: Iterable<Check>;
  /** How many requests may be under way: few for a host of others. */
  atOnce: number;
  /** Called after each answer. */
  onAnswer?: (asked: number) => void;
}

export interface Walked {
  asked: number;
  differences: Difference[];
}

/** Asks a site everything, a few requests at a time, and gives what is not as it was built, in the order of asking. */
export async function walk({ origin, checks, atOnce, onAnswer }: Walk): Promise<Walked> {
  const asker = new Asker(origin, atOnce);
  const found: Difference[][] = [];
  const queue = numbered(checks);
  let asked = 0;
  const lane = async () => {
    for (const [index, check] of queue) {
      found[index] = await asker.ask(check).then(
        (answer) => compare(check, answer, origin),
        (error: Error) => [unanswered(check, error)],
      );
      asked++;
      onAnswer?.(asked);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, lane));
  } finally {
    asker.close();
  }
  return { asked, differences: found.flat() };
}

function* numbered(checks: Iterable<Check>): Generator<[number, Check]> {
  let index = 0;
  for (const check of checks) yield [index++, check];
}

function unanswered({ address, method, status }: Check, { message }: Error): Difference {
  return { address, asked: method, part: "status", wanted: String(status), got: `no answer: ${message}` };
}
