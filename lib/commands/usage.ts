/** Prints how to use a command, and ends, where it was asked for help: some take minutes, and must not begin then. */
export function sayUsage(usage: string): void {
  if (!process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return;

  console.log(usage);
  process.exit(0);
}
