import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "@/lib/commands/chromium";
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
  // No sandbox: tests run as root in containers. The rest keeps Chromium from calling home.
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const browser = await chromium.launch({ executablePath, args });

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
