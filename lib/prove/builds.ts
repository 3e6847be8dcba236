import { spawnSync } from "node:child_process";

/** Where and when a build is made must not show in it: another zone of time, and letters that change case otherwise. */
export const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

/** Runs a command in a folder to its end. Throws with the end of what it printed where it fails. */
export function runIn(folder: string, command: string[], environment: Record<string, string> = {}): void {
  const [program = "", ...words] = command;
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, ...environment },
  });
  if (status === 0) return;
  const printed = error?.message ?? `${stdout.slice(-2000)}\n${stderr.slice(-2000)}`;
  throw new Error(`"${command.join(" ")}" ended with ${status} in ${folder}:\n${printed}`);
}
