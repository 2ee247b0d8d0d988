import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a receiver was sent. */
export interface Received {
  readonly headers: Record<string, string>;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** Another system's address, which answers as the test wants. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** How requests are answered from now on: with 200 unless said. */
  answer(how: (response: ServerResponse, received: Received) => void): void;
  answerWith(status: number, headers?: Record<string, string>): void;
  /** Resolves once so many requests have come. */
  until(count: number): Promise<void>;
  stop(): void;
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: { count: number; go: () => void }[] = [];
  let how: Parameters<Receiver['answer']>[0] = (response) => response.end();

  const server = createServer((request, response) => {
    void read(request).then((one) => {
      received.push(one);
      how(response, one);
      for (const { count, go } of waiting) if (received.length >= count) go();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answer(wanted) {
      how = wanted;
    },
    answerWith(status, headers = {}) {
      how = (response) => {
        response.statusCode = status;
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        response.end();
      };
    },
    async until(count) {
      if (received.length >= count) return;
      await new Promise<void>((go) => waiting.push({ count, go }));
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const headers = request.headers as Record<string, string>;
  return { headers, text, body: JSON.parse(text) as Record<string, unknown> };
}
