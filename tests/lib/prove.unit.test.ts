import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/prove/raw";
import { tableOf } from "@/lib/prove/record";

describe("the table of proofs", () => {
  it("says what was measured, and why something was not", () => {
    const table = tableOf([
      { what: "Load", measuredOn: "2026-11-25T10:00:00Z", rows: [{ name: "npm start", value: "9,000 requests/s" }] },
      {
        what: "proof:access",
        measuredOn: "2026-11-25T10:00:00Z",
        rows: [{ name: "a | b", value: "not measured", note: "no\nbrowser" }],
      },
    ]);

    expect(table.split("\n").slice(2)).toEqual([
      "| Load | npm start | 9,000 requests/s |  |",
      "| proof:access | a \\| b | not measured | no browser |",
    ]);
  });
});

describe("readAnswers", () => {
  it("parts answers that came in one piece, and sees the last cut off", () => {
    const bytes = Buffer.from(
      "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnone" +
        "HTTP/1.1 304 Not Modified\r\n\r\n" +
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
    );

    expect(readAnswers(bytes).map(({ status, isWhole }) => [status, isWhole])).toEqual([
      [404, true],
      [304, true],
      [200, false],
    ]);
  });
});
