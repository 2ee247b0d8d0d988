import { StoreConflict } from './document-store.ts';

/** Commits, unless an earlier run or another process has: what is there already is as good as made. */
export async function unlessDone(commit: () => Promise<unknown>): Promise<void> {
  try {
    await commit();
  } catch (error) {
    if (!(error instanceof StoreConflict)) throw error;
  }
}
