import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onePageOfEachKind } from "../access/kinds";
import { judge } from "../access/rows";
import { contextFor, views } from "../access/views";
import { visitAll } from "../access/visit";
import { type Reader, startReader } from "../config/browser";

/** Each view tries every fourteenth kind of page, so that each kind is tried in some view. The whole is `npm run proof:access`. */
const every = 14;
const addresses = onePageOfEachKind().map(({ address }) => address);
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.stop());

describe("pages of each kind", () => {
  it.each(views.map((view, index) => ({ ...view, view, index })))(
    "pass axe, IBM Equal Access and our measures at $width px: $mode",
    async ({ view, index }) => {
      const tried = addresses.filter((_, place) => place % every === index % every);

      const problems = await visitAll(reader, contextFor(view), tried, async (page, url, address) => {
        const said = await judge(page, url, view, ["axe", "IBM", "measures"]);
        return said.flatMap(({ engine, verdict }) =>
          verdict.findings.map(({ rule, where, why }) => `${address} ${engine} ${rule}: ${where} ${why}`),
        );
      });

      expect(tried.length).toBeGreaterThan(1);
      expect(problems).toEqual([]);
    },
  );
});
