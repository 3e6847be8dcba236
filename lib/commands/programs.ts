import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";

/** Programs that tests run beside Chromium: Debian's package, the places where it may be, and the variable that names another. */
const programs = {
  w3m: {
    package: "w3m",
    variable: "W3M_PATH",
    places: ["/usr/bin/w3m", "/usr/local/bin/w3m", "/opt/homebrew/bin/w3m"],
  },
  Firefox: {
    package: "firefox-esr",
    variable: "FIREFOX_PATH",
    places: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
  nginx: { package: "nginx", variable: "NGINX_PATH", places: ["/usr/sbin/nginx", "/usr/local/bin/nginx"] },
  Caddy: { package: "caddy", variable: "CADDY_PATH", places: ["/usr/bin/caddy", "/usr/local/bin/caddy"] },
} as const;

export type ProgramName = keyof typeof programs;

function look(name: ProgramName): string | undefined {
  const { variable, places } = programs[name];
  return [process.env[variable] ?? "", ...places].find((place) => place !== "" && existsSync(place));
}

/** The path of a program on this machine. Throws with what to do where there is none. */
export function findProgram(name: ProgramName): string {
  const found = look(name);
  if (found) return found;

  const { package: debian, variable } = programs[name];
  throw new Error(
    `${name} is not installed. Run: npm test (it installs it), apt-get install ${debian}, or set ${variable}.`,
  );
}

/** Installs what is missing, where this user may: as root on Debian. Elsewhere the test that needs it says so. */
export function installMissingPrograms(): void {
  const missing = (Object.keys(programs) as ProgramName[]).filter((name) => look(name) === undefined);
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;

  console.log(`Installing ${missing.join(" and ")} from Debian's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const packages = missing.map((name) => programs[name].package);
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  installQuietly(packages, env);
}

/** Debian starts servers as it installs them, and one that keeps port 80 would be in others' way. */
function installQuietly(packages: string[], env: NodeJS.ProcessEnv): void {
  const rule = "/usr/sbin/policy-rc.d";
  const isOurs = !existsSync(rule);
  if (isOurs) writeFileSync(rule, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { stdio: "inherit", env });
  } finally {
    if (isOurs) rmSync(rule);
  }
}
