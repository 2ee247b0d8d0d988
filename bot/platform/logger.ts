import { pino } from 'pino';
import type { Logger } from '../application/ports.ts';

/** JSON lines to standard output. Errors keep type and stack; their text never reaches a caller. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    serializers: { error: pino.stdSerializers.err },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
