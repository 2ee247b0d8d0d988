import { once } from 'node:events';
import type { Server } from 'restify';

/** A turn that is under way gets this long to finish, in milliseconds. */
const patience = 10_000;

/** Takes no new connection, lets requests that are under way finish, then cuts what is left. */
export async function endServer(server: Server): Promise<void> {
  const http = server.server;
  if (!http.listening) return;
  const closed = once(http, 'close');
  server.close();
  http.closeIdleConnections();
  const late = setTimeout(() => {
    http.closeAllConnections();
  }, patience);
  await closed;
  clearTimeout(late);
}
