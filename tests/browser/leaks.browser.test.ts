import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressesToWalk } from "@/lib/prove/leaks/addresses";
import { type Leak, lookedFor } from "@/lib/prove/leaks/leak";
import { findLeaks } from "@/lib/prove/leaks/walk";
import { type Reader, startReader } from "../config/browser";
import { builtPages, folder } from "../config/built-site";
import { plants, startLeakingSite } from "../fixtures/leaking-site";

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

const told = ({ address, kind, what }: Leak) => `${address} ${kind}: ${what}`;

describe("the search for leaks", () => {
  let server: Server;
  let found: Leak[];

  beforeAll(async () => {
    const site = await startLeakingSite();
    server = site.server;
    const addresses = ["/sound", ...plants.map((_, index) => `/${index}`), "/sound"];
    found = (await findLeaks(reader.browser, site.origin, addresses)).leaks;
  }, 120_000);
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(plants.map(({ name, kind }, index) => ({ name, kind, address: `/${index}` })))(
    "sees a planted leak: $name",
    ({ kind, address }) => {
      expect(found.filter((leak) => leak.address === address).map((leak) => leak.kind)).toContain(kind);
    },
  );

  it("finds nothing on a page that keeps all to itself, whatever was opened before", () => {
    expect(found.filter(({ address }) => address === "/sound").map(told)).toEqual([]);
  });

  it("was shown a leak of every kind it looks for", () => {
    expect(new Set(plants.map(({ kind }) => kind))).toEqual(new Set(Object.keys(lookedFor)));
  });
});

describe("every page of the site", () => {
  it("sends nothing off the site, keeps nothing in the browser, and tells no other site where you came from", async () => {
    const addresses = addressesToWalk(folder);

    const { leaks, pages, used, requests } = await findLeaks(reader.browser, reader.origin, addresses);

    expect(leaks.map(told)).toEqual([]);
    expect(builtPages().filter(({ address }) => !addresses.includes(address))).toEqual([]);
    expect(pages).toBe(addresses.length);
    expect(requests).toBeGreaterThan(pages);
    expect(used).toBeGreaterThan(10);
  });
});
