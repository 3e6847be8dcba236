import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One project for each kind of test, told apart by the end of its file name. */
const project = (name: string, timeout: number, groupOrder = 0) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/**/*.${name}.test.{ts,tsx}`],
    testTimeout: timeout,
    hookTimeout: 60_000,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // A build takes all processors for a while: it is made when all else is done.
    projects: [
      project("unit", 20_000),
      project("site", 60_000),
      project("browser", 600_000),
      project("build", 1_200_000, 1),
    ],
    passWithNoTests: false,
  },
});
