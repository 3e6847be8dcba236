import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort, type Running, running } from "./running";

/** A host's program with the configuration that was built, on this machine only. */
export interface HostToStart {
  host: "nginx" | "Caddy";
  /** The program's path. */
  program: string;
  /** The folder of the finished site. */
  folder: string;
  basePath?: string;
}

/** Starts it over plain http: the answers are those of the built file, to the letter. */
export async function startHost({ host, program, folder, basePath = "" }: HostToStart): Promise<Running> {
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), "host-"));
  const root = resolve(folder);
  const child =
    host === "nginx"
      ? startNginxWith(program, place, nginxOver(port, root))
      : startCaddyWith(program, place, caddyOver(`http://127.0.0.1:${port}`, root));
  return running(port, child, `${basePath}/`);
}

/** Starts nginx with the whole of some settings of `http`. */
export function startNginxWith(program: string, place: string, http: string): ChildProcess {
  const file = join(place, "nginx.conf");
  // Error lines of the built configuration go where Debian's do, which another user may not write to.
  const settings = http.replaceAll("/var/log/nginx/error.log", "error.log");
  writeFileSync(
    file,
    `daemon off; pid nginx.pid; worker_processes 1; ${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 256; }
http {
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
${settings}
}
`,
  );
  return ending(place, spawn(program, ["-p", place, "-c", file, "-e", "error.log"], { stdio: "ignore" }));
}

/** Starts Caddy with a Caddyfile. It keeps nothing outside its place. */
export function startCaddyWith(program: string, place: string, site: string): ChildProcess {
  const file = join(place, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n${site}`);
  const env = { ...process.env, XDG_CONFIG_HOME: place, XDG_DATA_HOME: place };
  return ending(place, spawn(program, ["run", "--config", file, "--adapter", "caddyfile"], { stdio: "ignore", env }));
}

function nginxOver(port: number, root: string): string {
  const answers = readFileSync(join(root, "hosting/nginx/answers.conf"), "utf8");
  return `include ${root}/hosting/nginx/maps.conf;\nserver {\nlisten 127.0.0.1:${port};\nroot ${root};\n${answers}\n}`;
}

function caddyOver(address: string, root: string): string {
  return `${address} {\n\troot * ${root}\n\timport ${root}/hosting/caddy/answers.caddy\n}\n`;
}

/** Ends the child with this process, whatever happens, and takes its place away. */
function ending(place: string, child: ChildProcess): ChildProcess {
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.on("exit", () => {
    process.off("exit", kill);
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  });
  return child;
}
