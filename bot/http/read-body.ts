import type { Request } from 'restify';
import { TooLarge } from './problem.ts';

const megabyte = 1024 * 1024;

/**
 * The bytes of a request that no body parser has read.
 * @param most bytes that are taken, 20 MB unless said. @throws TooLarge beyond
 */
export async function readBody(request: Request, most = 20 * megabyte): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      throw new TooLarge(`That file is larger than ${most / megabyte} MB. Send a smaller one.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
