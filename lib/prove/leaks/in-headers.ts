import type { Leak } from "./leak";

type Found = Omit<Leak, "address">;

/** Headers by which a server keeps something in the browser, or asks it to report. */
const unwanted: Record<string, Leak["kind"]> = {
  "set-cookie": "cookie",
  nel: "report",
  "report-to": "report",
  "reporting-endpoints": "report",
  "accept-ch": "report",
  "service-worker-allowed": "service worker",
  "speculation-rules": "hint of another site",
};

/** What the headers of an answer give away. Of a page, the policy on what a link tells is asked for too. */
export function leaksInHeaders(headers: Record<string, string>, isPage: boolean): Found[] {
  const found: Found[] = Object.entries(headers).flatMap(([name, value]) => {
    const kind = unwanted[name.toLowerCase()];
    return kind ? [{ kind, what: `header ${name}: ${value}` }] : [];
  });
  const { link = "", "content-security-policy": policy = "", "referrer-policy": referrer } = headers;
  if (/rel="?[^"]*(preconnect|dns-prefetch|preload|prefetch|prerender)/i.test(link))
    found.push({ kind: "hint of another site", what: `header Link: ${link}` });
  if (/report-(uri|to)/i.test(policy))
    found.push({ kind: "report", what: `header Content-Security-Policy: ${policy}` });
  if (isPage && referrer !== "no-referrer")
    found.push({ kind: "referrer", what: `header Referrer-Policy: ${referrer ?? "missing"}` });
  return found;
}
