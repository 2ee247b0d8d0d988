import { join } from 'node:path';
import { build } from 'vite';

/** Builds the tab as development has it, with the persona picker. */
export async function buildTab(): Promise<void> {
  await build({
    configFile: join(import.meta.dirname, '../../tabs/vite.config.ts'),
    mode: 'development',
    logLevel: 'error',
  });
}
