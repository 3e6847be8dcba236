import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { policyOf } from "./finish-page";
import { parsePage } from "./html";
import { isOpen, mediaTypeOf } from "./media-types";

const everyFile = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=(), display-capture=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** Data that programs on other sites may read: it is the same for everyone. */
const openFile = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

const policies = new Map<string, string>();

/**
 * The headers of one file of a finished site: the same on every host.
 * @param path The file's address below the base path: `/risks/side-effects/`.
 * @param folder The folder of the finished site, for the page's own policy.
 */
export function headersFor(path: string, folder: string): Record<string, string> {
  const hashed = path.startsWith("/_next/static/");
  const cache = hashed ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";

  const type = mediaTypeOf(path);

  return {
    ...everyFile,
    ...(isOpen(path) ? openFile : {}),
    ...(type ? { "Content-Type": type } : {}),
    "Cache-Control": cache,
    "Content-Security-Policy": policyFor(path, folder),
  };
}

/** A page's own policy, from the page; a file that is no page may load nothing. Only a header can forbid framing. */
function policyFor(path: string, folder: string): string {
  const known = policies.get(path);
  if (known) return known;

  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  const isPage = file.endsWith(".html") && existsSync(file);
  const own = isPage ? policyOf(parsePage(readFileSync(file, "utf8"))) : undefined;
  const policy = `${own ?? "default-src 'none'"}; frame-ancestors 'none'`;
  policies.set(path, policy);
  return policy;
}
