import type { Request } from 'restify';
import { TooLarge } from './problem.ts';

const mostBytes = 20 * 1024 * 1024;

/** The bytes of a request that no body parser has read. @throws TooLarge beyond 20 MB */
export async function readBody(request: Request): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) {
      throw new TooLarge('That file is larger than 20 MB. Send a smaller one.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
