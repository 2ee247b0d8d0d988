import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  /** The path of a file in it, which need not exist. */
  file(name: string): string;
  remove(): void;
}

/** Where Linux keeps files in memory. */
const inMemory = '/dev/shm';
/** In bytes; containers give it less unless they are asked to. */
const enough = 2 * 1024 ** 3;

/**
 * A folder of its own, in memory where there is room for it.
 * @param parent on a disk for what is to wait for one
 */
export function temporaryFolder(parent = quickest()): TemporaryFolder {
  const folder = mkdtempSync(join(parent, 'visit-ready-test-'));
  return {
    file: (name) => join(folder, name),
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** No test cuts the power, and every commit would wait for a disk. */
function quickest(): string {
  if (!existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize >= enough ? inMemory : tmpdir();
}
