import type { Logger } from '../../bot/application/ports.ts';

export interface LogEntry {
  level: 'debug' | 'info' | 'warn' | 'error';
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
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    entries: () => entries,
    troubles: () =>
      entries
        .filter(({ level }) => level === 'warn' || level === 'error')
        .map(({ message }) => message),
    clear() {
      entries = [];
    },
  };
}
