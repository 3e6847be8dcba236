/** One way in which a page says something about its reader, or keeps something. */
export type LeakKind =
  | "request off the site"
  | "request refused by the policy"
  | "request that is no plain GET"
  | "words of the reader in a request"
  | "beacon"
  | "socket"
  | "cookie"
  | "storage"
  | "service worker"
  | "hint of another site"
  | "ping"
  | "referrer"
  | "form"
  | "report"
  | "window";

export interface Leak {
  address: string;
  kind: LeakKind;
  what: string;
}

/** What is looked for, in the words of the table that is printed. */
export const lookedFor: Record<LeakKind, string> = {
  "request off the site": "requests to another site",
  "request refused by the policy": "requests that only the policy stopped",
  "request that is no plain GET": "requests that send something",
  "words of the reader in a request": "requests with words that were typed",
  beacon: "beacons",
  socket: "sockets and calls from browser to browser",
  cookie: "cookies",
  storage: "things kept in the browser",
  "service worker": "service workers",
  "hint of another site": "hints that open a line to another site",
  ping: "links that report being followed",
  referrer: "ways in which another site is told where you came from",
  form: "forms that send elsewhere or in secret",
  report: "reports that the browser is asked to send",
  window: "links that let another site reach back",
};
