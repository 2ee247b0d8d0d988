import { once } from 'node:events';
import { createServer } from 'node:net';

/** The wanted port when it is free on this machine, else another that is. */
export async function freePort(wanted: number): Promise<number> {
  return (await canListen(wanted)) ?? (await canListen(0)) ?? wanted;
}

async function canListen(port: number): Promise<number | null> {
  const server = createServer();
  const failed = once(server, 'error').then(() => null);
  // Without a host, as the Playground itself listens: on all addresses.
  const listening = once(server, 'listening').then(() => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : null;
  });
  server.listen(port);
  const found = await Promise.race([listening, failed]);
  if (found !== null) {
    server.close();
    await once(server, 'close');
  }
  return found;
}
