/** A command that cannot go on: what is wrong and what to do, in whole sentences. Printed as it is, with no stack trace. */
export class Refusal extends Error {
  constructor(
    readonly problem: string,
    readonly fix: string,
  ) {
    super(`${problem}\n${fix}`);
  }
}

/** Runs a command and sets its exit status: what it returns, or 1 for anything that stopped it. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
