import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { refusal, write } from './connector-double/answer.ts';
import { makeOwnCertificate } from './own-certificate.ts';

/** One thing that a server told, as it goes over the wire. */
export interface Envelope {
  readonly data: {
    readonly baseType: string;
    readonly baseData: Readonly<Record<string, unknown>>;
  };
}

export interface InsightsDouble {
  readonly connectionString: string;
  /** Of the certificate that it shows, in PEM. */
  readonly certificate: string;
  /** Everything of a kind that has arrived: `RequestData`, `MetricData`, `MessageData`. */
  told(kind: string): readonly Envelope['data']['baseData'][];
  /** All that has arrived, as text. */
  everything(): string;
  stop(): Promise<void>;
}

/** Plays where Application Insights takes what servers tell. */
export async function startInsightsDouble(): Promise<InsightsDouble> {
  const envelopes: Envelope[] = [];
  const certificate = makeOwnCertificate();
  const server = createServer(certificate, (request, response) => {
    if (request.method !== 'POST' || !request.url?.endsWith('/track')) {
      request.resume();
      write(response, refusal(404, 'NotFound'));
      return;
    }
    const isZipped = request.headers['content-encoding'] === 'gzip';
    void text(isZipped ? request.pipe(createGunzip()) : request).then((body) => {
      const received = readLines(body);
      envelopes.push(...received);
      const itemsReceived = received.length;
      write(response, {
        status: 200,
        body: { itemsReceived, itemsAccepted: itemsReceived, errors: [] },
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    certificate: certificate.cert,
    connectionString: `InstrumentationKey=1f0e5b0c-6a3d-4c1e-8f52-9b7a60d4c311;IngestionEndpoint=${url}/;LiveEndpoint=${url}/`,
    told: (kind) =>
      envelopes
        .map(({ data }) => data)
        .flatMap(({ baseType, baseData }) => (baseType === kind ? [baseData] : [])),
    everything: () => JSON.stringify(envelopes),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** An array, or one object a line. */
function readLines(body: string): Envelope[] {
  if (body.startsWith('[')) return JSON.parse(body) as Envelope[];
  return body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Envelope);
}
