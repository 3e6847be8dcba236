import { parentPort, workerData } from "node:worker_threads";
import { examine } from "./examine";
import type { Figures } from "./figures/expand.mjs";
import type { RawFile } from "./list-files";

// One file a message, one answer a file: what stands between is all that `guard.ts` has to limit.
const figures = workerData as Figures;
parentPort?.on("message", (file: RawFile) => parentPort?.postMessage(examine(file, figures)));
parentPort?.postMessage("ready");
