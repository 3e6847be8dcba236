/** What we use of it: the types on npm know nothing of what a server prefers. */
declare module "negotiator" {
  import type { IncomingMessage } from "node:http";

  export default class Negotiator {
    constructor(request: IncomingMessage);
    encoding(available: readonly string[], options: { preferred: readonly string[] }): string | undefined;
  }
}
