import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { notMeasured, type Row, recordMeasured } from "../prove/record";
import { type Running, startNginx, startOwn } from "../prove/running";
import { sayUsage } from "./usage";

// Asks `npm start` and nginx for the same files, one after the other, and watches memory over many requests. It loads
// this machine only, for some 5 seconds a figure.
sayUsage(`npm run proof:load

Measures the built site under load beside nginx, and the memory it takes.`);

const seconds = 5;
const connections = 16;
const many = 200_000;
const asked = [
  { what: "an article", address: "/risks/side-effects/", isThere: true },
  { what: "the home page", address: "/", isThere: true },
  { what: "a missing page", address: "/no-such-page/", isThere: false },
];

interface Load {
  perSecond: number;
  requests: number;
  slowest: string;
  errors: number;
}

const hasWrk = spawnSync("wrk", ["-v"]).error === undefined;
const hasNginx = spawnSync("nginx", ["-v"]).error === undefined;
const rows: Row[] = [];
let isRight = true;
const isWhole = hasWrk && hasNginx;
if (!hasWrk)
  rows.push({ name: "requests a second", value: notMeasured, note: "wrk is not installed: apt-get install wrk" });
else {
  const own = await startOwn();
  const nginx = hasNginx ? await startNginx("out") : undefined;
  const coding = nginx?.packed ?? "br";
  try {
    for (const { what, address, isThere } of asked) {
      load(own, address, coding, 1, isThere);
      const answered = load(own, address, coding, seconds, isThere);
      if (answered.errors > 0) isRight = false;
      rows.push(rowOf(`npm start, ${what}`, answered));
      if (nginx) rows.push(rowOf(`nginx, ${what}`, load(nginx, address, coding, seconds, isThere)));
    }
    if (!nginx) rows.push({ name: "nginx", value: notMeasured, note: "nginx is not installed: apt-get install nginx" });
    rows.push(...memoryOver(own, coding));
  } finally {
    await nginx?.stop();
    const code = await own.stop();
    if (code !== 0) isRight = false;
    rows.push({ name: "exit code of npm start after SIGTERM", value: String(code) });
  }
}
recordMeasured("load", "Load", rows, isRight && !isWhole ? undefined : isRight);

function load({ port }: Running, address: string, coding: string, duration: number, isThere: boolean): Load {
  const words = ["-t1", `-c${connections}`, `-d${duration}s`, "--latency", "-H", `Accept-Encoding: ${coding}`];
  const { stdout } = spawnSync("wrk", [...words, `http://127.0.0.1:${port}${address}`], { encoding: "utf8" });
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const socketErrors =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1) ?? [];

  return {
    perSecond: number(/Requests\/sec:\s+([\d.]+)/),
    requests: number(/(\d+) requests in/),
    slowest: /99%\s+(\S+)/.exec(stdout)?.[1] ?? "unknown",
    errors:
      socketErrors.reduce((sum, errors) => sum + Number(errors), 0) +
      (isThere ? number(/Non-2xx or 3xx responses: (\d+)/) : 0),
  };
}

function rowOf(name: string, { perSecond, slowest, errors }: Load): Row {
  return {
    name,
    value: `${Math.round(perSecond).toLocaleString("en-US")} requests/s, 99 in 100 within ${slowest}, ${errors} errors`,
    note: `${connections} connections, ${seconds} s, one process, ${availableParallelism()} processors shared with wrk`,
  };
}

/** What the process holds before and after many requests, and the most it held at the end of each round. */
function memoryOver(own: Running, coding: string): Row[] {
  const before = heldBy(own);
  let requests = 0;
  let errors = 0;
  const held: number[] = [];
  while (requests < many && held.length < 60) {
    const round = load(own, "/risks/side-effects/", coding, seconds, true);
    requests += round.requests;
    errors += round.errors;
    held.push(heldBy(own));
  }
  if (errors > 0) isRight = false;
  return [
    {
      name: "memory of npm start",
      value: `${before} MB before, ${held.at(-1)} MB after, at most ${Math.max(...held)} MB`,
      note: `resident, over ${requests.toLocaleString("en-US")} requests with ${errors} errors; after each ${seconds} s: ${held.join(", ")}`,
    },
  ];
}

function heldBy({ process: { pid } }: Running): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
