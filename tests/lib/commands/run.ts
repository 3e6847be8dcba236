import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** Runs a command of the project in another folder, as npm would, and returns what it printed. */
export function run(command: string, words: string[], folder: string, environment: Record<string, string> = {}) {
  return new Promise<{ status: number | null; output: string }>((done) => {
    const child = spawn(resolve("node_modules/.bin/tsx"), [resolve(`lib/commands/${command}.ts`), ...words], {
      cwd: folder,
      env: { ...process.env, ...environment },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
    child.on("close", (status) => done({ status, output }));
  });
}
