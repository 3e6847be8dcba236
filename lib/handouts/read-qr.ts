import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const find = createRequire(join(process.cwd(), "package.json")).resolve;
let isReady = false;

/** What the QR codes on a picture (PNG) say. */
export async function readQrCodes(png: Uint8Array): Promise<string[]> {
  if (!isReady) {
    // Left to itself it would ask the network for its program.
    const program = readFileSync(find("zxing-wasm/reader/zxing_reader.wasm"));
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(program).buffer } });
    isReady = true;
  }
  const codes = await readBarcodes(png, { formats: ["QRCode"], tryHarder: true });

  return codes.map(({ text }) => text);
}
