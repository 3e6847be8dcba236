import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium, quietSwitches } from "@/lib/commands/chromium";
import { siteServer } from "@/lib/publish/serve";
import { folder } from "./built-site";

/** A served site and a browser to read it with; `stop` ends both. */
export interface Reader {
  origin: string;
  browser: Browser;
  /** Opens a page of the site in a context of its own. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

export async function startReader(): Promise<Reader> {
  const server = siteServer({ folder, basePath: "" });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error("Chromium is not installed. Run: npm test (it installs it), or apt-get install chromium");
  const browser = await chromium.launch({ executablePath, args: quietSwitches });

  return {
    origin,
    browser,
    async open(address, options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${origin}${address}`);
      return page;
    },
    async stop() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
