import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One project for each kind of test, told apart by the end of its file name. */
const project = (name: string, timeout: number) => ({
  extends: true as const,
  test: { name, include: [`tests/**/*.${name}.test.{ts,tsx}`], testTimeout: timeout, hookTimeout: 60_000 },
});

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    projects: [project("unit", 20_000), project("site", 60_000), project("browser", 600_000)],
    passWithNoTests: false,
  },
});
