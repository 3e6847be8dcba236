import { connect } from "node:net";

/** One answer as it came over the wire. */
export interface RawAnswer {
  status: number;
  /** The status line and the headers. */
  head: string;
  body: Buffer;
  /** Whether the body is as long as the head says. */
  isWhole: boolean;
}

/** What to send, in one piece or in several with a rest between them. */
export type Sent = string | { pieces: string[]; restMs: number };

/**
 * Sends bytes as they are to a server on this machine and reads until it ends the connection, or says no more.
 * A client library would mend half of what is tried here before it is sent.
 */
export function sendRaw(port: number, sent: Sent, quietMs = 3_000): Promise<Buffer> {
  return new Promise((done, failed) => {
    const socket = connect(port, "127.0.0.1");
    const parts: Buffer[] = [];
    const end = () => {
      socket.destroy();
      done(Buffer.concat(parts));
    };
    socket.setTimeout(quietMs, end);
    socket.on("data", (part) => parts.push(part));
    // A server may end a connection while it is still being written to.
    socket.on("error", (error: NodeJS.ErrnoException) => (error.code === "ECONNREFUSED" ? failed(error) : end()));
    socket.on("close", end);
    socket.on("connect", async () => {
      const { pieces, restMs } = typeof sent === "string" ? { pieces: [sent], restMs: 0 } : sent;
      for (const piece of pieces) {
        if (socket.destroyed) return;
        socket.write(piece, "latin1");
        if (restMs > 0) await new Promise((rested) => setTimeout(rested, restMs));
      }
    });
  });
}

/** The answers in what a server sent, one after another. A HEAD has no body. */
export function readAnswers(bytes: Buffer, isHead = false): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = bytes; rest.length > 0; ) {
    const end = rest.indexOf("\r\n\r\n");
    const head = rest.subarray(0, Math.max(end, 0)).toString("latin1");
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
    const after = rest.subarray(end + 4);
    const length = isHead || status === 304 ? 0 : lengthOf(head, after);
    answers.push({ status, head, body: after.subarray(0, length), isWhole: end >= 0 && after.length >= length });
    rest = end < 0 ? Buffer.alloc(0) : after.subarray(length);
  }
  return answers;
}

/** Node.js refuses some requests with chunks, and the first of them is the last. */
function lengthOf(head: string, after: Buffer): number {
  if (/^Transfer-Encoding: chunked/im.test(head)) return after.indexOf("0\r\n\r\n") + 5;
  return Number(headerOf(head, "Content-Length") ?? 0);
}

/** One header of an answer. */
export function headerOf(head: string, name: string): string | undefined {
  return new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1]?.trim();
}
