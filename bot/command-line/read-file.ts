import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** A file named on the command line. @throws InvalidArgumentError when it cannot be opened */
export async function readNamedFile(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    return { name: basename(path), bytes: await readFile(path) };
  } catch {
    throw new InvalidArgumentError(`${path} cannot be opened`);
  }
}
