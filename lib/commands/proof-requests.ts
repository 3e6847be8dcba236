import { recordMeasured } from "../prove/record";
import { slow, trials } from "../prove/requests";
import { startOwn } from "../prove/running";
import { tryRequest } from "../prove/try-request";
import { sayUsage } from "./usage";

// Sends what careless and hostile clients send to `npm start`, byte for byte, and counts what is wrongly answered.
sayUsage(`npm run proof:requests

Sends what careless and hostile clients send to the built site, and counts what is wrongly answered.`);

const all = [...trials, ...slow];
const own = await startOwn();
const wrong: string[] = [];
for (const trial of all) wrong.push(...(await tryRequest(own.port, trial)));
const { status } = await fetch(`http://127.0.0.1:${own.port}/`);
const stands = own.process.exitCode === null && status === 200;
await own.stop();

recordMeasured(
  "requests",
  "Malformed requests",
  [
    { name: "tried", value: String(all.length) },
    { name: "wrongly answered", value: String(wrong.length), note: wrong.join("; ") },
    { name: "server stands afterwards", value: stands ? "yes" : "no" },
  ],
  wrong.length === 0 && stands,
);
