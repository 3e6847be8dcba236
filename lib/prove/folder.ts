import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file of a folder, by its path in it, with the digest of its bytes. */
export function digestsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    files.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

/** One digest of a whole folder, names and bytes; nothing where there is none. */
export function digestOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash("sha256");
  for (const [name, digest] of digestsOf(folder)) hash.update(`${digest} ${name}\n`);
  return hash.digest("hex");
}

/** What two folders do not have alike: files that only one has, and files whose bytes differ. */
export function differencesOf(one: string, other: string): string[] {
  const [mine, yours] = [digestsOf(one), digestsOf(other)];
  return [...new Set([...mine.keys(), ...yours.keys()])].sort().flatMap((name) => {
    if (!yours.has(name)) return `${name} is only in ${one}`;
    if (!mine.has(name)) return `${name} is only in ${other}`;
    return mine.get(name) === yours.get(name) ? [] : `${name} differs`;
  });
}
