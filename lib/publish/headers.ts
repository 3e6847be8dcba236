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

/**
 * The headers of one file of a finished site: the same on every host.
 * @param path The file's address below the base path: `/risks/side-effects/`.
 * @param page The page's HTML, for its own policy; nothing where the file is no page.
 */
export function headersFor(path: string, page?: Uint8Array): Record<string, string> {
  const hashed = path.startsWith("/_next/static/");
  const cache = hashed ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";

  const type = mediaTypeOf(path);

  return {
    ...everyFile,
    ...(isOpen(path) ? openFile : {}),
    ...(type ? { "Content-Type": type } : {}),
    "Cache-Control": cache,
    "Content-Security-Policy": policyFor(page),
  };
}

/** A page's own policy, from the page; a file that is no page may load nothing. Only a header can forbid framing. */
function policyFor(page?: Uint8Array): string {
  // The policy stands in the head; reading the rest would take most of the time.
  const [head = ""] = Buffer.from(page ?? [])
    .toString()
    .split("</head>", 1);
  const own = page && policyOf(parsePage(head));
  return `${own ?? "default-src 'none'"}; frame-ancestors 'none'`;
}
