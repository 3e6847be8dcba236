import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A server in a process of its own, on this machine only. */
export interface Running {
  port: number;
  process: ChildProcess;
  /** Ends it and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Serves `out/` as `npm start` does. */
export async function startOwn(): Promise<Running> {
  const port = await freePort();
  const words = ["--import", "tsx", "lib/commands/start.ts"];
  const environment = { ...process.env, PORT: String(port) };
  return running(port, spawn(process.execPath, words, { env: environment, stdio: ["ignore", "ignore", "inherit"] }));
}

/** Serves a folder with one worker of nginx, brotli copies too where its module is there. */
export async function startNginx(folder: string): Promise<Running & { packed: "br" | "gzip" }> {
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), "nginx-"));
  const start = (brotli: boolean) => {
    writeFileSync(join(place, "nginx.conf"), nginxSettings(resolve(folder), port, brotli));
    const child = spawn("nginx", ["-p", place, "-c", "nginx.conf", "-e", "error.log"], { stdio: "ignore" });
    child.on("exit", () => rmSync(place, { recursive: true, force: true, maxRetries: 3 }));
    return running(port, child);
  };
  const brotli = nginxModules().includes("brotli_static");
  return { ...(await start(brotli)), packed: brotli ? "br" : "gzip" };
}

function nginxModules(): string {
  try {
    return readFileSync("/usr/share/nginx/modules-available/mod-http-brotli-static.conf", "utf8");
  } catch {
    return "";
  }
}

function nginxSettings(folder: string, port: number, brotli: boolean): string {
  return `${brotli ? "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;" : ""}
daemon off; pid nginx.pid; worker_processes 1; user root;
events { worker_connections 1024; }
http {
  types { text/html html; image/svg+xml svg; }
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=20000;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 127.0.0.1:${port}; root ${folder}; error_page 404 /404.html;
    gzip_static on; ${brotli ? "brotli_static on;" : ""}
  }
}
`;
}

/** A started server, once it answers. @param at An address that it answers with 200. */
export async function running(port: number, child: ChildProcess, at = "/"): Promise<Running> {
  const exited = once(child, "exit");
  await Promise.race([
    answers(port, at),
    exited.then(() => Promise.reject(new Error("The server ended as it started."))),
  ]);

  return {
    port,
    process: child,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}

async function answers(port: number, at: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const status = await fetch(`http://127.0.0.1:${port}${at}`).then(
      ({ status }) => status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No server answers on port ${port}.`);
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
