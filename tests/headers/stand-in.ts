import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, createServer as createDoor, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A host on this machine, in front of a server that speaks plain HTTP. */
export interface Host {
  /** `localhost:4300`, for HTTP and HTTPS alike. */
  name: string;
  /** The file of the certificate that its clients have to trust. */
  certificate: string;
  stop(): void;
}

/** What a host adds to our answers, and nothing else. */
export const hostsOwnHeader = "max-age=31536000; includeSubDomains";

/**
 * Does what a host has to do, and no more: HTTPS with a certificate, a redirect from HTTP to it, and HSTS. The scanner
 * asks for both at one name, so that one port takes both: TLS begins with byte 22.
 */
export async function startStandIn(port: number): Promise<Host> {
  const place = mkdtempSync(join(tmpdir(), "stand-in-"));
  const [key, certificate] = [join(place, "key.pem"), join(place, "certificate.pem")];
  const words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=localhost";
  const names = ["-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate];
  execFileSync("openssl", [...words.split(" "), ...names], { stdio: "ignore" });

  const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (asked, answer) =>
    passOn(port, asked, answer),
  );
  const plain = createServer(({ headers, url }, answer) => {
    answer.writeHead(301, { Location: `https://${headers.host}${url}` }).end();
  });
  const behind = { secure: await listen(secure), plain: await listen(plain) };
  const door = createDoor((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (first) => {
      socket.pause();
      const inner = connect(first[0] === 22 ? behind.secure : behind.plain, "127.0.0.1");
      inner.on("error", () => socket.destroy());
      inner.write(first);
      socket.pipe(inner).pipe(socket);
    });
  });

  return {
    name: `localhost:${await listen(door)}`,
    certificate,
    stop() {
      for (const server of [secure, plain]) server.closeAllConnections();
      for (const server of [door, secure, plain]) server.close();
      rmSync(place, { recursive: true });
    },
  };
}

function passOn(port: number, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, url, headers } = asked;
  const inner = request({ host: "127.0.0.1", port, method, path: url, headers }, (found) => {
    answer.writeHead(found.statusCode ?? 502, { ...found.headers, "strict-transport-security": hostsOwnHeader });
    found.pipe(answer);
  });
  inner.on("error", () => answer.destroy());
  asked.pipe(inner);
}

async function listen(server: Server): Promise<number> {
  // Where "localhost" is ::1 first, a client goes on to 127.0.0.1.
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
