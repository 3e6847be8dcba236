/** A license that packages of this project may have, and why. */
export interface AllowedLicense {
  /** Its identifier in the SPDX list. */
  license: string;
  reason: string;
  /** The only packages that may have it; without this, every one. */
  only?: RegExp;
}

const permissive = "Asks only that its notice goes with the code.";

/** Every license that may be installed. Nothing else gets in: add a line with a reason, or choose another package. */
export const allowedLicenses: AllowedLicense[] = [
  { license: "MIT", reason: permissive },
  { license: "ISC", reason: permissive },
  { license: "BSD-2-Clause", reason: permissive },
  { license: "BSD-3-Clause", reason: permissive },
  { license: "Apache-2.0", reason: permissive },
  { license: "BlueOak-1.0.0", reason: permissive },
  { license: "MIT-0", reason: "Asks nothing." },
  { license: "0BSD", reason: "Asks nothing." },
  { license: "CC0-1.0", reason: "Asks nothing." },
  {
    license: "CC-BY-3.0",
    reason: "Data that asks to be credited: the list of license exceptions.",
    only: /^spdx-exceptions$/,
  },
  { license: "CC-BY-4.0", reason: "Data that asks to be credited: which browser can do what.", only: /^caniuse-lite$/ },
  {
    license: "OFL-1.1",
    reason: "A font that may be used and given on, not sold by itself. It draws the preview cards.",
    only: /^@fontsource\//,
  },
  {
    license: "MPL-2.0",
    reason: "Who changes its files has to publish them. We change none, and readers receive none.",
    only: /^(@mdn\/mdn-http-observatory|axe-core|lightningcss(-.+)?|satori)$/,
  },
  {
    license: "LGPL-3.0-or-later",
    reason: "A library that is loaded as it is, for pictures, while the site is built. Readers receive none of it.",
    only: /^@img\/sharp-/,
  },
  {
    license: "CPAL-1.0",
    reason: "Writes citations while the site is built, unchanged. Readers receive its result and none of its code.",
    only: /^citeproc$/,
  },
];

/** Licenses that the lockfile lacks, and where the package itself names them. */
export const statedLicenses: Record<string, { license: string; where: string }> = {
  busboy: { license: "MIT", where: 'the list "licenses" of its package.json, and its LICENSE' },
  streamsearch: { license: "MIT", where: 'the list "licenses" of its package.json, and its LICENSE' },
  format: { license: "MIT", where: 'the list "licenses" of its package.json, and its Readme.md' },
};
