import { decodeText } from '../domain/decode-text.ts';

/** The text of a file that somebody chose, in whatever encoding an office program has written it. */
export async function textOfFile(file: Blob): Promise<string> {
  return decodeText(new Uint8Array(await file.arrayBuffer())) ?? '';
}
