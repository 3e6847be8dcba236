import { createHash } from "node:crypto";

interface Allowed {
  /** The text of every inline script or data block that the browser checks (speculation rules), as it stands. */
  inlineScripts: string[];
  /** Whether one of them is a program: then no text may become markup or code while it runs (Trusted Types). */
  hasProgram: boolean;
  /** Whether that program runs WebAssembly. */
  runsWasm: boolean;
  /** Whether a form of the page names where it sends to: then it may, to a page of this site and nowhere else. */
  hasForm: boolean;
  /** The one Trusted Types policy that the program may make, where it needs one. */
  typesPolicy?: string | undefined;
  inlineStyles: string[];
}

/** A Content-Security-Policy (CSP level 3) that allows what the page holds, by hash, and nothing else. */
export function contentSecurityPolicy({
  inlineScripts,
  hasProgram,
  runsWasm,
  typesPolicy,
  hasForm,
  inlineStyles,
}: Allowed): string {
  const scripts = [...inlineScripts.map(hashOf), ...(runsWasm ? ["'wasm-unsafe-eval'"] : [])];
  const directives = [
    "default-src 'none'",
    `script-src ${scripts.join(" ") || "'none'"}`,
    `style-src ${inlineStyles.map(hashOf).join(" ") || "'none'"}`,
    "img-src 'self'",
    // Lighthouse asks for robots.txt from within the page; without a script nothing else can connect.
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${hasForm ? "'self'" : "'none'"}`,
    ...(hasProgram ? ["require-trusted-types-for 'script'", `trusted-types ${typesPolicy ?? "'none'"}`] : []),
  ];

  return directives.join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
