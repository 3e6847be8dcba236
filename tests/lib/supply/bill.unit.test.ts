import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { billOf } from "@/lib/supply/bill";
import { readLockfile } from "@/lib/supply/lockfile";

interface Bill {
  metadata: { component: { name: string } };
  components: {
    "bom-ref": string;
    purl: string;
    hashes?: { alg: string; content: string }[];
    licenses?: object[];
    properties: { name: string; value: string }[];
  }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const packages = readLockfile();
const [, ...installed] = packages;
const text = billOf(packages);
const bill: Bill = JSON.parse(text);
const component = (reference: string) => bill.components.find((one) => one["bom-ref"] === reference);
const dependenciesOf = (reference: string) => bill.dependencies.find(({ ref }) => ref === reference)?.dependsOn ?? [];

/** The schema that CycloneDX publishes, which its library brings along. */
function validator() {
  const library = dirname(createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json"));
  const read = (name: string) =>
    JSON.parse(readFileSync(join(library, `res/schema/${name}.SNAPSHOT.schema.json`), "utf8"));
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  ajv.addFormat("iri-reference", (address) => URL.canParse(address, "https://example.org/"));
  ajv.addFormat("idn-email", /^[^@\s]+@[^@\s]+$/);
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"])
    ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  return ajv.compile(read("bom-1.6"));
}

describe("the bill of materials", () => {
  it("is CycloneDX 1.6 by its published schema", () => {
    const isValid = validator();

    expect(isValid(bill), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...bill, components: [{ type: "library" }] })).toBe(false);
    expect(isValid({ ...bill, components: [{ ...bill.components[0], licenses: [{ license: { id: "Ours" } }] }] })).toBe(
      false,
    );
  });

  it("lists every package of the lockfile, in each place where it is put, and no other", () => {
    const listed = bill.components.flatMap(({ "bom-ref": reference, properties }) =>
      properties.flatMap(({ name, value }) => (name === "cdx:npm:package:path" ? `${value} ${reference}` : [])),
    );

    expect(listed.sort()).toEqual(installed.map(({ path, name, version }) => `${path} ${name}@${version}`).sort());
    expect(bill.metadata.component.name).toBe("ketamine-explained");
  });

  it("gives the digest and the license of each that is not inside another", () => {
    for (const { name, version, integrity, inBundle } of installed) {
      if (inBundle) continue;
      const { hashes = [], licenses = [] } = component(`${name}@${version}`) ?? {};
      const digests = hashes.map(({ content }) => `sha512-${Buffer.from(content, "hex").toString("base64")}`);

      expect(digests).toEqual([integrity]);
      expect(licenses).toHaveLength(1);
    }
  });

  it("says what rests on what, in the version that is found there", () => {
    const versionOf = (name: string) => installed.find(({ path }) => path === `node_modules/${name}`)?.version;
    const nested = installed.find(({ path }) => /^node_modules\/[^@/]+\/node_modules\/[^@/]+$/.test(path));
    const [, outer = "", inner = ""] = /^node_modules\/(.+)\/node_modules\/(.+)$/.exec(nested?.path ?? "") ?? [];

    expect(dependenciesOf("ketamine-explained@0.1.0")).toContain(`next@${versionOf("next")}`);
    expect(dependenciesOf(`next@${versionOf("next")}`)).toContain(`react@${versionOf("react")}`);
    expect(dependenciesOf(`${outer}@${versionOf(outer)}`)).toContain(`${inner}@${nested?.version}`);
  });

  it("is the same for the same lockfile, whenever and wherever it is made", () => {
    const [project, ...rest] = packages;
    const shuffled = project ? [project, ...rest.reverse()] : [];

    expect(billOf(readLockfile())).toBe(text);
    expect(billOf(shuffled)).toBe(text);
    expect(text).not.toMatch(/timestamp|serialNumber/);
  });
});
