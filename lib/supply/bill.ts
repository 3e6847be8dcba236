import { ComponentScope, ComponentType, HashAlgorithm, LifecyclePhase } from "@cyclonedx/cyclonedx-library/Enums";
import { Bom, Component, LicenseExpression, Property, SpdxLicense } from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { isSupportedSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import { licenseOf } from "./judge-licenses";
import type { LockedPackage } from "./lockfile";

/**
 * The bill of materials of a lockfile, in CycloneDX 1.6: every package with its version, the digest of its archive, its
 * license and what it rests on. It holds no time and no number of its own: one lockfile makes one bill, to the byte.
 */
export function billOf(packages: LockedPackage[]): string {
  const bom = new Bom();
  bom.metadata.lifecycles.add(LifecyclePhase.PreBuild);
  const components = new Map<string, Component>();
  for (const locked of [...packages].sort(byWeight)) {
    const known = components.get(referenceOf(locked));
    const component = known ?? componentOf(locked);
    components.set(referenceOf(locked), component);
    // The same package may be put in several places; the weightiest says what it is.
    component.properties.add(new Property("cdx:npm:package:path", locked.path));
    if (locked.path === "") bom.metadata.component = component;
    else bom.components.add(component);
  }
  for (const locked of packages)
    for (const found of foundBy(locked, packages)) {
      const other = components.get(referenceOf(found));
      if (other) components.get(referenceOf(locked))?.dependencies.add(other.bomRef);
    }

  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** What is needed more comes first, and a package of its own before a copy inside another. */
function byWeight(one: LockedPackage, other: LockedPackage): number {
  const weight = ({ inBundle, dev, optional }: LockedPackage) =>
    Number(inBundle) * 4 + Number(dev) * 2 + Number(optional);
  return weight(one) - weight(other) || (one.path < other.path ? -1 : 1);
}

const referenceOf = ({ name, version }: LockedPackage) => `${name}@${version}`;

function componentOf(locked: LockedPackage): Component {
  const { path, name, version, integrity, optional, dev, inBundle } = locked;
  const [, group, plainName = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const component = new Component(path === "" ? ComponentType.Application : ComponentType.Library, plainName, {
    bomRef: referenceOf(locked),
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${encodeURIComponent(version)}`,
    scope: optional ? ComponentScope.Optional : ComponentScope.Required,
    ...(group ? { group } : {}),
  });
  const digest = /^sha512-(.+)$/.exec(integrity ?? "")?.[1];
  if (digest) component.hashes.set(HashAlgorithm["SHA-512"], Buffer.from(digest, "base64").toString("hex"));
  const license = licenseOf(locked);
  if (license)
    component.licenses.add(isSupportedSpdxId(license) ? new SpdxLicense(license) : new LicenseExpression(license));
  if (dev) component.properties.add(new Property("cdx:npm:package:development", "true"));
  if (inBundle) component.properties.add(new Property("cdx:npm:package:bundled", "true"));

  return component;
}

/** What a package finds of that which it asks for: beside its own code first, then in each folder above it. */
function foundBy(locked: LockedPackage, packages: LockedPackage[]): LockedPackage[] {
  const { path, dependencies, devDependencies, optionalDependencies, peerDependencies } = locked;
  const own = path === "" ? devDependencies : {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies, ...own });
  const folders = ["", ...[...path.matchAll(/(?=\/node_modules\/)|$/g)].map(({ index }) => path.slice(0, index))];

  return names.flatMap((name) => {
    const places = new Set(folders.map((folder) => `${folder}/node_modules/${name}`.replace(/^\//, "")));
    const found = packages.filter((other) => places.has(other.path));
    return found.sort((one, other) => other.path.length - one.path.length).slice(0, 1);
  });
}
