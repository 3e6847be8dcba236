import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "@/lib/commands/programs";
import { checksOf } from "@/lib/deploy/checks";
import { walk } from "@/lib/deploy/walk";
import { type HostToStart, startHost } from "@/lib/prove/hosts";
import { type Running, startOwn } from "@/lib/prove/running";
import { holdSite } from "@/lib/publish/held-site";
import { folder } from "../config/built-site";

const starts: [name: string, start: () => Promise<Running>][] = [
  ["npm start", startOwn],
  ...(["nginx", "Caddy"] as const).map((host): [string, () => Promise<Running>] => [
    host,
    () => startHost({ host, program: findProgram(host), folder } satisfies HostToStart),
  ]),
];

describe.each(starts)("%s with what was built", (_, start) => {
  let host: Running;

  beforeAll(async () => {
    host = await start();
  });

  afterAll(() => host?.stop());

  it("answers for every file, in every coding and form, with the status, headers and bytes that were built", async () => {
    const site = holdSite(folder);

    const { asked, differences } = await walk({
      origin: `http://127.0.0.1:${host.port}`,
      checks: checksOf(site, { basePath: "", isThorough: true }),
      atOnce: 16,
    });

    expect(differences).toEqual([]);
    expect(asked).toBeGreaterThan(site.files.size * 7);
  });
});
