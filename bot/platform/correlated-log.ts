import { correlationId } from '../application/correlation.ts';
import type { Logger } from '../application/ports.ts';

/** A log whose lines carry the id of what they came of. */
export function correlatedLog(log: Logger): Logger {
  const line =
    (level: keyof Logger): Logger['info'] =>
    (values, message) => {
      const id = correlationId();
      log[level](id === null ? values : { correlationId: id, ...values }, message);
    };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}
