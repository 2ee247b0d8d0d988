import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  /** The path of a file in it, which need not exist. */
  file(name: string): string;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const folder = mkdtempSync(join(tmpdir(), 'visit-ready-test-'));
  return {
    file: (name) => join(folder, name),
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
