import { parentPort } from "node:worker_threads";
import { examine } from "./examine";
import type { RawFile } from "./list-files";

// One file a message, one answer a file: what stands between is all that `guard.ts` has to limit.
parentPort?.on("message", (file: RawFile) => parentPort?.postMessage(examine(file)));
parentPort?.postMessage("ready");
