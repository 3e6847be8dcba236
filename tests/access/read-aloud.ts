import { build } from "esbuild";
import type { Page } from "playwright-core";

let program: string | undefined;

/** The virtual screen reader as one program that a browser can run, made once. */
async function screenReader(): Promise<string> {
  if (program) return program;

  const { outputFiles } = await build({
    stdin: { contents: 'export { virtual } from "@guidepup/virtual-screen-reader"', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "screenReader",
    platform: "browser",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  program = outputFiles[0]?.text ?? "";
  return program;
}

/** Everything a screen reader says of a page, from its start to its end, as the rules of ARIA would have it. */
export async function readAloud(page: Page, container = "body"): Promise<string[]> {
  await page.evaluate(await screenReader());
  return page.evaluate<string[]>(`(async () => {
    const { virtual } = screenReader;
    await virtual.start({ container: document.querySelector(${JSON.stringify(container)}) });
    for (let steps = 0; steps < 20000; steps++) {
      await virtual.next();
      if (/^end of document/.test(await virtual.lastSpokenPhrase())) break;
    }
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said;
  })()`);
}
