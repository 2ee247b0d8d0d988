import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';

export interface RoundRobin {
  url: string;
  stop(): Promise<void>;
}

/** Sends each request to the next of the servers that answers: what stands before several of them. */
export async function startRoundRobin(servers: () => readonly string[]): Promise<RoundRobin> {
  let turn = 0;
  const balancer = createServer((incoming, outgoing) => {
    const up = servers();
    const server = up[(turn += 1) % up.length] ?? '';
    const { method, headers } = incoming;
    const onward = ask(new URL(incoming.url ?? '/', server), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  balancer.listen(0, '127.0.0.1');
  await once(balancer, 'listening');
  const address = balancer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      balancer.closeAllConnections();
      balancer.close();
      await once(balancer, 'close');
    },
  };
}
