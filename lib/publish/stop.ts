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
