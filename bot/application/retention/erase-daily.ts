import { londonDay } from '../../domain/calendar/london.ts';
import type { Clock, Logger } from '../ports.ts';
import type { Erased } from './erased-event.ts';

/**
 * Erases what is due once a day, whenever it is asked; what goes wrong is logged, and tried again
 * on the next day.
 */
export function createEraseDaily(
  eraseDue: (council: string) => Promise<readonly Erased[]>,
  { clock, log }: { clock: Clock; log: Logger },
): (council: string) => Promise<void> {
  const done = new Map<string, string>();
  return async function eraseDaily(council) {
    const today = londonDay(clock.now()).toString();
    if (done.get(council) === today) return;
    done.set(council, today);
    try {
      for (const { part, records } of await eraseDue(council)) {
        log.info({ council, part, records }, 'record erased');
      }
    } catch (error) {
      log.error({ council, error }, 'erasing stopped');
    }
  };
}
