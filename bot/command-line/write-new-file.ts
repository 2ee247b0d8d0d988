import { writeFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

/** Writes a file where there is none. @throws InvalidArgumentError when it can't be written */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch {
    throw new InvalidArgumentError(`${path} can’t be written, or is there already.`);
  }
}
