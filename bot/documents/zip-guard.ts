import { inflateRawSync } from 'node:zlib';
import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * Names of the files in a zip archive, once it is known to unpack to at most `maximumBytes`. The
 * sizes that an archive states may lie, so each file is unpacked, into at most what is left.
 * @throws UnreadableDocument for an archive that is damaged, locked, or too large unpacked
 */
export function guardedZipNames(bytes: Uint8Array, maximumBytes: number): string[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let left = maximumBytes;
  try {
    for (const entry of entriesOf(zip)) {
      if (entry.locked) throw new UnreadableDocument('encrypted');
      left -= unpackedSize(zip, entry, left);
      names.push(entry.name);
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(isOverLimit(error) ? 'too-large' : 'damaged');
  }
  return names;
}

interface Entry {
  name: string;
  locked: boolean;
  stored: boolean;
  packedSize: number;
  offset: number;
}

function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || zip.readUInt32LE(end) !== endOfDirectory) {
    throw new UnreadableDocument('damaged');
  }
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new UnreadableDocument('damaged');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      locked: (zip.readUInt16LE(at + 8) & 1) === 1,
      stored: zip.readUInt16LE(at + 10) === 0,
      packedSize: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function unpackedSize(zip: Buffer, { offset, packedSize, stored }: Entry, left: number): number {
  if (zip.readUInt32LE(offset) !== localHeader) throw new UnreadableDocument('damaged');
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const packed = zip.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw new UnreadableDocument('damaged');
  if (left <= 0 || (stored && packedSize > left)) throw new UnreadableDocument('too-large');
  return stored ? packedSize : inflateRawSync(packed, { maxOutputLength: left }).length;
}

function isOverLimit(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
