import { waitBefore } from './live-stream.ts';

/**
 * Loads a part that the page can do without, and tries again, later each time, while it cannot be
 * had: a connection lost just then must not cost the page, and what was typed on it.
 */
export async function loadLate<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, waitBefore(failures)));
    }
  }
}
