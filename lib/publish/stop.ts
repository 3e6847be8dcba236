import type { Server } from "node:http";

/** How long answers in flight may take once a server stops, in milliseconds. */
export const stopsWithin = 5_000;

/** Takes no new connection, lets requests in flight have their answer, and ends what is left after a bound. */
export function stopServer(server: Server, within = stopsWithin): Promise<void> {
  server.prependListener("request", (_, response) => {
    response.shouldKeepAlive = false;
  });
  const closeIdle = setInterval(() => server.closeIdleConnections(), 50);
  const closeAll = setTimeout(() => server.closeAllConnections(), within);

  return new Promise((done) => {
    server.close(() => {
      clearInterval(closeIdle);
      clearTimeout(closeAll);
      done();
    });
  });
}

/** How long a second signal counts as the first, in milliseconds. */
const sameSignalWithin = 500;

/** Stops the server and ends the process when it is told to (SIGTERM, Ctrl-C); when it is told twice, at once. */
export function stopOnSignals(server: Server): void {
  let first: number | undefined;
  const stop = async () => {
    // "npm start" passes on a Ctrl-C that the terminal has already sent: what comes at once says nothing new.
    if (first !== undefined) {
      if (performance.now() - first > sameSignalWithin) process.exit(1);
      return;
    }
    first = performance.now();
    await stopServer(server);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}
