import { writeFileSync } from "node:fs";
import { billOf } from "../supply/bill";
import { readLockfile } from "../supply/lockfile";

// Writes the bill of materials: `npm run sbom`, or `npm run sbom -- <file>` for another place.
const file = process.argv[2] ?? "sbom.cdx.json";
try {
  const packages = readLockfile();
  writeFileSync(file, billOf(packages));
  console.log(`${packages.length - 1} packages of the lockfile are in ${file} (CycloneDX 1.6).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
