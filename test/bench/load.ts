import { Agent, request } from 'node:http';

export interface Load {
  /** Requests at any one time. */
  atOnce: number;
  /** Milliseconds to go on for. */
  lasting: number;
  /** The body of the next request of a lane, from 0; each lane has one request under way. */
  next(lane: number): string;
  headers: Record<string, string>;
}

export interface LoadResult {
  /** Milliseconds that each request took. */
  latencies: number[];
  perSecond: number;
}

/** Posts as fast as the answers come, over kept connections. Throws on any answer but 200. */
export async function postUnderLoad(url: URL, load: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.atOnce });
  const latencies: number[] = [];
  const began = performance.now();

  async function run(lane: number): Promise<void> {
    while (performance.now() - began < load.lasting) {
      const sent = performance.now();
      await post(url, agent, { headers: load.headers, body: load.next(lane) });
      latencies.push(performance.now() - sent);
    }
  }

  await Promise.all(Array.from({ length: load.atOnce }, (_, lane) => run(lane)));
  const took = performance.now() - began;
  agent.destroy();
  return { latencies, perSecond: latencies.length / (took / 1000) };
}

function post(
  url: URL,
  agent: Agent,
  { headers, body }: { headers: Record<string, string>; body: string },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) };
    const sending = request(url, { method: 'POST', agent, headers: { ...headers, ...length } });
    sending.on('error', reject);
    sending.on('response', (response) => {
      response.resume();
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${url.pathname} answered ${response.statusCode ?? 0}`));
      });
    });
    sending.end(body);
  });
}
