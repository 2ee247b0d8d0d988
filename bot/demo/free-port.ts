import { once } from 'node:events';
import { createServer } from 'node:net';

/** The wanted port when it is free on this machine, else another that is. */
export async function freePort(wanted: number): Promise<number> {
  // The server listens on loopback and the Playground on all addresses: some systems let one
  // program have the port here and another there.
  const onLoopback = await canListen(wanted, '127.0.0.1');
  return (onLoopback && (await canListen(wanted))) ?? (await canListen(0)) ?? wanted;
}

async function canListen(port: number, host?: string): Promise<number | null> {
  const server = createServer();
  const failed = once(server, 'error').then(() => null);
  const listening = once(server, 'listening').then(() => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : null;
  });
  server.listen(port, host);
  const found = await Promise.race([listening, failed]);
  if (found !== null) {
    server.close();
    await once(server, 'close');
  }
  return found;
}
