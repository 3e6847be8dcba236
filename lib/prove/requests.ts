import type { Sent } from "./raw";

/** A request that a careless or hostile client sends, and what is right to answer. */
export interface Trial {
  name: string;
  send: Sent;
  /** Each answer's status, one after another; for each, every status that is right. */
  wants: number[][];
  /** A header of the first answer that shows it was understood. */
  has?: RegExp;
  lacks?: RegExp;
  isHead?: boolean;
  /** How long the server may say nothing, in milliseconds: longer where its own clock is what is tried. */
  quietMs?: number;
}

const page = "/risks/side-effects/";

/** A whole request; a header of the same name takes the place of the usual one. */
function ask(target: string, headers: string[] = [], method = "GET", version = "1.1"): string {
  return [`${method} ${target} HTTP/${version}`, "Host: localhost", "Connection: close", ...headers, "", ""].join(
    "\r\n",
  );
}

const get = (name: string, target: string, ...wants: number[]): Trial => ({ name, send: ask(target), wants: [wants] });
const withHeaders = (name: string, headers: string[], wants: number, more: Partial<Trial> = {}): Trial => ({
  name,
  send: ask(page, headers),
  wants: [[wants]],
  ...more,
});

const ways: Trial[] = [
  get("climbs out with ..", "/../package.json", 404),
  get("climbs out from a page", `${page}../../../package.json`, 404),
  get("climbs out with escaped dots", "/%2e%2e/package.json", 404),
  get("climbs out with an escaped slash", "/..%2fpackage.json", 404),
  get("climbs out with everything escaped", "/%2e%2e%2f%2e%2e%2fetc%2fpasswd", 404),
  get("climbs out with escapes of escapes", "/%252e%252e%252fpackage.json", 404),
  get("climbs out with backslashes", "/..\\..\\package.json", 400, 404),
  get("climbs out with escaped backslashes", "/..%5c..%5cpackage.json", 404),
  get("climbs out with overlong letters", "/%c0%ae%c0%ae/package.json", 400),
  get("climbs out with half-width dots", "/%ef%bc%8e%ef%bc%8e/package.json", 404),
  get("climbs out with a parameter", "/..;/package.json", 404),
  get("names a file of the machine", "/etc/passwd", 404),
  get("names a file of the machine behind two slashes", "//etc/passwd", 404),
  get("names a drive", "/C:/Windows/win.ini", 404),
  get("names a file of version control", "/.git/config", 404),
  get("names a packed copy", `${page}index.html.br`, 404),
  get("names a property of every object", "/__proto__", 404),
  get("names a method of every object", "/constructor/prototype/", 404),
  get("ends a name with NUL", "/index.html%00.png", 400),
  get("sends a bare NUL", "/index\0.html", 400),
  get("escapes nothing", "/%", 400),
  get("escapes what is no number", "/%zz/", 400),
  get("escapes half a letter", "/%e4/", 400),
  get("escapes a line break and a header", "/%0d%0aSet-Cookie:%20a=b", 400),
  get("escapes a slash within an address", "/risks%2fside-effects/", 404),
  get("sends a fragment", "/#top", 400),
  get("asks for another site behind two slashes", "//evil.example/", 404),
  get("asks for another site behind two slashes, no slash at the end", "//evil.example/..", 404),
  get("asks for another site behind a backslash", "/\\evil.example/", 400, 404),
  get("asks for a folder of another site", "//risks/side-effects", 404),
  get("leaves out the last slash", "/risks/side-effects", 308),
  get("asks with a long address", `/${"a".repeat(5000)}`, 414),
  get("asks with a longer address than fits a header", `/${"a".repeat(20_000)}`, 414, 431),
  get("asks with a thousand folders", "/a".repeat(1000), 404),
  get("asks with a long query", `/?${"a=b&".repeat(500)}`, 200),
  get("asks with a query that is no query", "/?&&==%zz", 200),
  get("asks as of a proxy", `http://localhost${page}`, 200),
  get("asks as of a proxy for another site", `http://evil.example${page}`, 200),
  get("asks as of a proxy to climb out", "http://localhost/../package.json", 404),
  get("asks as of a proxy for no path", "http://evil.example", 200),
  get("asks in a scheme of files", "file:///etc/passwd", 400),
  get("asks for a word", "index.html", 400),
  get("asks for nothing", "", 400),
];

const methods: Trial[] = [
  ...["POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"].map(
    (method): Trial => ({
      name: `sends ${method}`,
      send: ask(page, [], method),
      wants: [[405]],
      has: /^Allow: GET, HEAD$/m,
    }),
  ),
  { name: "sends OPTIONS *", send: ask("*", [], "OPTIONS"), wants: [[405]] },
  { name: "sends CONNECT", send: ask("evil.example:443", [], "CONNECT"), wants: [[405]] },
  { name: "sends a method there is not", send: ask(page, [], "BREW"), wants: [[400, 405, 501]] },
  { name: "sends a method in small letters", send: ask(page, [], "get"), wants: [[400, 405, 501]] },
  { name: "sends HEAD", send: ask(page, [], "HEAD"), wants: [[200]], isHead: true, has: /^Content-Length: [1-9]/m },
  { name: "sends HEAD for a missing page", send: ask("/none/", [], "HEAD"), wants: [[404]], isHead: true },
  { name: "asks in HTTP/1.0", send: ask(page, [], "GET", "1.0"), wants: [[200]] },
  { name: "asks in HTTP/1.0 with no host", send: `GET ${page} HTTP/1.0\r\n\r\n`, wants: [[200]] },
  { name: "asks in HTTP/1.1 with no host", send: `GET ${page} HTTP/1.1\r\nConnection: close\r\n\r\n`, wants: [[400]] },
  { name: "asks in HTTP/0.9", send: "GET /\r\n\r\n", wants: [[200, 400]] },
  { name: "asks in HTTP/9.9", send: ask(page, [], "GET", "9.9"), wants: [[400, 505]] },
  { name: "opens HTTP/2 unasked", send: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", wants: [[400, 405, 505]] },
  { name: "speaks TLS", send: "\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03", wants: [[400]] },
];

const ranges: Trial[] = [
  withHeaders("asks for the first byte", ["Range: bytes=0-0"], 206, { has: /^Content-Range: bytes 0-0\/\d+$/m }),
  withHeaders("asks for the last five bytes", ["Range: bytes=-5"], 206, { has: /^Content-Length: 5$/m }),
  withHeaders("asks from the fifth byte on", ["Range: bytes=5-"], 206, { has: /^Content-Range: bytes 5-/m }),
  withHeaders("asks beyond the end", ["Range: bytes=999999999-"], 416, { has: /^Content-Range: bytes \*\/\d+$/m }),
  withHeaders("asks past the end", ["Range: bytes=0-999999999"], 206),
  withHeaders("asks backwards", ["Range: bytes=10-5"], 416),
  withHeaders("asks for minus nothing", ["Range: bytes=-0"], 416),
  withHeaders("asks for several parts", ["Range: bytes=0-1,5-6"], 200),
  withHeaders("asks for a thousand parts", [`Range: bytes=${"0-,".repeat(1000)}0-`], 200),
  withHeaders("asks for parts of no unit", ["Range: pages=1-2"], 200),
  withHeaders("asks for what is no range", ["Range: bytes"], 200),
  withHeaders("asks for letters", ["Range: bytes=a-b"], 200),
  withHeaders("asks for a part of another version", ["Range: bytes=0-0", 'If-Range: "old"'], 200),
  withHeaders("asks for a part of the packed page", ["Range: bytes=0-3", "Accept-Encoding: br"], 206, {
    has: /^Content-Encoding: br$/m,
  }),
];

const codings: Trial[] = [
  withHeaders("takes brotli", ["Accept-Encoding: gzip, br"], 200, { has: /^Content-Encoding: br$/m }),
  withHeaders("takes no brotli", ["Accept-Encoding: br;q=0"], 200, { lacks: /^Content-Encoding/m }),
  withHeaders("takes gzip, no brotli", ["Accept-Encoding: br;q=0, gzip"], 200, { has: /^Content-Encoding: gzip$/m }),
  withHeaders("takes anything", ["Accept-Encoding: *"], 200),
  withHeaders("takes nothing", ["Accept-Encoding: *;q=0"], 200, { lacks: /^Content-Encoding/m }),
  withHeaders("takes a coding whose name holds br", ["Accept-Encoding: zebra"], 200, { lacks: /^Content-Encoding/m }),
  withHeaders("takes codings that cannot be read", ["Accept-Encoding: ;;q=,,br;q=zz"], 200),
];

const shapes: Trial[] = [
  withHeaders("sends a huge header", [`X-Long: ${"a".repeat(20_000)}`], 431),
  withHeaders(
    "sends ten thousand headers",
    Array.from({ length: 10_000 }, (_, at) => `X-${at}: a`),
    431,
  ),
  withHeaders("sends a header with no colon", ["Nonsense"], 400),
  withHeaders("sends a header with a NUL", ["X-A: a\0b"], 400),
  withHeaders("sends a space before a colon", ["X-A : b"], 400),
  withHeaders("sends two lengths", ["Content-Length: 1", "Content-Length: 2"], 400),
  withHeaders("sends a length below nothing", ["Content-Length: -1"], 400),
  withHeaders("sends a length and chunks", ["Content-Length: 4", "Transfer-Encoding: chunked"], 400),
  withHeaders("expects what there is not", ["Expect: pigs-fly"], 417),
  withHeaders("asks for another protocol", ["Connection: Upgrade", "Upgrade: websocket"], 200),
  { name: "sends a body with GET", send: `${ask(page, ["Content-Length: 4"])}abcd`, wants: [[200]] },
  {
    name: "hides a request in a body",
    send: `GET ${page} HTTP/1.1\r\nHost: a\r\nContent-Length: 35\r\n\r\nGET /../package.json HTTP/1.1\r\nH: a`,
    wants: [[200]],
  },
  {
    name: "sends three requests at once",
    send: `GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /none/ HTTP/1.1\r\nHost: a\r\n\r\n${ask(page)}`,
    wants: [[200], [404], [200]],
  },
  {
    name: "sends a broken request behind a good one",
    send: "GET / HTTP/1.1\r\nHost: a\r\n\r\nNONSENSE\r\n\r\n",
    wants: [[200]],
  },
  {
    name: "sends a broken request some time after a good one",
    send: { pieces: ["GET / HTTP/1.1\r\nHost: a\r\n\r\n", "NONSENSE\r\n\r\n"], restMs: 100 },
    wants: [[200], [400]],
  },
  { name: "sends a request letter by letter", send: { pieces: [...ask("/")], restMs: 2 }, wants: [[200]] },
];

/** Clients that begin and do not go on: the server's own clock has to end them. */
export const slow: Trial[] = [
  { name: "stops within its headers", send: "GET / HTTP/1.1\r\nHost: a\r\nX-A:", wants: [[408]], quietMs: 15_000 },
  {
    name: "drips its headers",
    send: { pieces: ["GET / HTTP/1.1\r\n", ...Array.from({ length: 60 }, () => "X-A: a\r\n")], restMs: 250 },
    wants: [[408]],
    quietMs: 15_000,
  },
];

/** Requests that are out of the ordinary, most of them wrong. */
export const trials: Trial[] = [...ways, ...methods, ...ranges, ...codings, ...shapes];
