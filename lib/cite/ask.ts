import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "./refusal";

// Libraries that do this (ky, p-retry) need a newer Node.js than ours; fetch has the time limit built in.

export interface Manners {
  /** Who asks, with an address to write to: services ask for it. */
  agent: string;
  /** Milliseconds to wait for one answer. */
  timeout?: number;
  /** How often to ask before giving up. */
  attempts?: number;
  /** Milliseconds before the second try; doubled for each one after it. */
  backOff?: number;
}

/** A service that could not be reached at all: not its answer, but the way to it, failed. */
export class Unreached extends Refusal {}

const longestWait = 120_000;
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks a service for a text. Nothing when it has none at this address; throws a refusal when it cannot be had. */
export async function ask(service: string, address: URL, manners: Manners): Promise<string | undefined> {
  const { agent, timeout = 20_000, attempts = 4, backOff = 1000 } = manners;
  let refusal = new Refusal(`${service} was not asked.`, "Try again.");
  for (let attempt = 1; attempt <= attempts; attempt++) {
    let wait = backOff * 2 ** (attempt - 1) * (0.5 + Math.random());
    try {
      const answer = await fetch(address, { headers: { "User-Agent": agent }, signal: AbortSignal.timeout(timeout) });
      const text = await answer.text();
      if (answer.ok) return text;
      if (answer.status === 404) return undefined;

      refusal = new Refusal(`${service} answered with an error (${answer.status}).`, "Try again in a few minutes.");
      if (!passing.has(answer.status)) throw refusal;
      wait = Math.max(wait, askedWait(answer.headers.get("Retry-After")));
      if (wait > longestWait)
        throw new Refusal(
          `${service} asks us to wait ${Math.ceil(wait / 60_000)} minutes.`,
          "Run the command again then.",
        );
    } catch (error) {
      if (error instanceof Refusal) throw error;
      refusal = explain(service, address, error, timeout);
      // A machine without a network says so at once: asking it twice is enough.
      if (!isTimeout(error) && attempt >= 2) throw refusal;
    }
    if (attempt < attempts) await sleep(wait);
  }
  throw refusal;
}

/** Milliseconds that `Retry-After` asks for: a number of seconds, or a date. */
export function askedWait(header: string | null, now = Date.now()): number {
  if (header === null) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;

  const day = Date.parse(header);
  return Number.isNaN(day) ? 0 : Math.max(0, day - now);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

function explain(service: string, address: URL, error: unknown, timeout: number): Refusal {
  if (isTimeout(error))
    return new Unreached(
      `${service} did not answer within ${timeout / 1000} seconds.`,
      "Try again later, or paste a record into a file.",
    );

  const cause =
    error instanceof Error && error.cause instanceof Error ? (error.cause as NodeJS.ErrnoException).code : undefined;
  const reason = cause ? ` (${cause})` : "";
  return new Unreached(
    `There is no network, or ${service} cannot be reached at ${address.host}${reason}.`,
    "Connect and try again. Offline, npm run cite takes a file with a pasted record.",
  );
}
