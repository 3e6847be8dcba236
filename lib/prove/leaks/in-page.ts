import type { Leak } from "./leak";

type Found = Omit<Leak, "address">;

/** What a page holds that gives something away. Runs in the page, so it can use nothing from outside itself. */
export function leaksInMarkup(): Found[] {
  const found: Found[] = [];
  const say = (kind: Leak["kind"], element: Element) => found.push({ kind, what: element.outerHTML.slice(0, 120) });
  const isOutside = (address: string | null) => {
    if (!address) return false;
    const { protocol, origin } = new URL(address, location.href);
    return /^(https?|wss?|ftp):$/.test(protocol) && origin !== location.origin;
  };
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  for (const link of all("a[ping], area[ping]")) say("ping", link);
  for (const link of all("link[rel]")) {
    const rel = (link.getAttribute("rel") ?? "").toLowerCase().split(/\s+/);
    const isHint = rel.includes("preconnect") || rel.includes("dns-prefetch");
    const isNamed = rel.every((word) => ["canonical", "alternate", "license", "author"].includes(word));
    if (isHint || (!isNamed && isOutside(link.getAttribute("href")))) say("hint of another site", link);
  }
  for (const meta of all("meta[http-equiv]")) {
    const name = meta.getAttribute("http-equiv")?.toLowerCase() ?? "";
    const [, leadsTo = null] = /url=["']?([^"']+)/i.exec(meta.getAttribute("content") ?? "") ?? [];
    if (name === "x-dns-prefetch-control") say("hint of another site", meta);
    if (name === "refresh" && isOutside(leadsTo)) say("request off the site", meta);
  }
  for (const name of ["src", "poster", "data", "background", "xlink:href"])
    for (const element of all(`[${CSS.escape(name)}]`))
      if (isOutside(element.getAttribute(name))) say("request off the site", element);
  for (const element of all("image[href], use[href], script[href]"))
    if (isOutside(element.getAttribute("href"))) say("request off the site", element);
  for (const element of all("[srcset], [imagesrcset]")) {
    const sets = `${element.getAttribute("srcset") ?? ""},${element.getAttribute("imagesrcset") ?? ""}`.split(",");
    if (sets.some((part) => isOutside(part.trim().split(/\s+/)[0] ?? null))) say("request off the site", element);
  }
  for (const form of all("form[action], [formaction]")) {
    const to = form.getAttribute("action") ?? form.getAttribute("formaction");
    if (isOutside(to) || form.getAttribute("method")?.toLowerCase() === "post") say("form", form);
  }

  // On a host that sends no headers, the page itself has to keep what its links tell.
  const policies = all('meta[name="referrer"]').map((meta) => meta.getAttribute("content"));
  if (policies.length !== 1 || policies[0] !== "no-referrer")
    found.push({ kind: "referrer", what: `<meta name="referrer">: ${policies.join(", ") || "missing"}` });
  for (const element of all("[referrerpolicy]"))
    if (element.getAttribute("referrerpolicy") !== "no-referrer") say("referrer", element);
  for (const link of all("a[target], area[target], form[target], base[target]"))
    if (link.getAttribute("target") !== "_self") say("window", link);
  return found;
}

/** What a page has put into the browser. Runs in the page. */
export async function leaksInStorage(): Promise<Found[]> {
  const folder = await navigator.storage?.getDirectory?.().catch(() => undefined);
  const files: string[] = [];
  if (folder) for await (const name of folder.keys()) files.push(String(name));
  const kept: [string, string[]][] = [
    ["localStorage", Object.keys(localStorage)],
    ["sessionStorage", Object.keys(sessionStorage)],
    ["IndexedDB", (await indexedDB.databases()).map(({ name }) => name ?? "")],
    ["Cache", await caches.keys()],
    ["private files", files],
    ["window.name", window.name === "" ? [] : [window.name]],
  ];
  const workers = (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
  const cookies = document.cookie === "" ? [] : [document.cookie];
  return [
    ...kept.flatMap(([place, names]) => names.map((name): Found => ({ kind: "storage", what: `${place}: ${name}` }))),
    ...workers.map((scope): Found => ({ kind: "service worker", what: scope })),
    ...cookies.map((cookie): Found => ({ kind: "cookie", what: cookie })),
  ];
}

/**
 * Tells the page that its reader leaves. Requests that a page sends as it really goes are not always seen from outside,
 * those it sends now are. Runs in the page.
 */
export function leave(): void {
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  Object.defineProperty(document, "hidden", { value: true, configurable: true });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  for (const name of ["blur", "pagehide", "beforeunload", "unload"]) window.dispatchEvent(new Event(name));
}

/** Notes calls of what sends without a request that can be seen. Runs before any program of the page. */
export function noteCalls(): void {
  const calls: string[] = [];
  Object.defineProperty(window, "notedCalls", { value: calls });
  for (const name of ["RTCPeerConnection", "WebTransport"] as const) {
    const Real = (window as unknown as Record<string, new (...words: unknown[]) => object>)[name];
    if (!Real) continue;
    const Noted = new Proxy(Real, {
      construct(target, words) {
        calls.push(name);
        return Reflect.construct(target, words) as object;
      },
    });
    Object.defineProperty(window, name, { value: Noted });
  }
  const geolocation = Object.getPrototypeOf(navigator.geolocation) as Geolocation;
  for (const name of ["getCurrentPosition", "watchPosition"] as const)
    Object.defineProperty(geolocation, name, { value: () => calls.push(name) });
}
