import type { Logger } from '../../bot/application/ports.ts';

export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  message: string;
  values: object;
}

/** A log that a test can read. */
export interface LogBook extends Logger {
  entries(): readonly LogEntry[];
  /** What was warned of or went wrong, each by its message. */
  troubles(): string[];
  clear(): void;
}

export function createLogBook(): LogBook {
  let entries: LogEntry[] = [];
  const write = (level: LogEntry['level']) => (values: object, message: string) => {
    entries.push({ level, message, values });
  };
  return {
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    entries: () => entries,
    troubles: () => entries.flatMap(({ level, message }) => (level === 'info' ? [] : [message])),
    clear() {
      entries = [];
    },
  };
}
