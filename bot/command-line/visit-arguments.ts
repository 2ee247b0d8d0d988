import { readFileSync, writeFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { decodeText } from '../domain/decode-text.ts';
import type { FrameworkPack } from '../domain/framework/framework-pack.ts';
import { isVisitTypeKey } from '../domain/framework/look-up.ts';
import { packById, packsWith, shippedPacks } from '../domain/framework/packs.ts';
import { visitTypeKeys, type VisitTypeKey } from '../domain/framework/visit-type.ts';
import type { Fieldwork } from '../domain/timeline/timeline-request.ts';

const dayText = /^\d{4}-\d{2}-\d{2}$/;
const callText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

export function parseVisitType(text: string): VisitTypeKey {
  if (isVisitTypeKey(text)) return text;
  throw new InvalidArgumentError(`It is one of ${visitTypeKeys.join(', ')}.`);
}

/** A day as `YYYY-MM-DD`. */
export function parseDay(text: string): Temporal.PlainDate {
  const day = dayText.test(text) ? attempt(() => Temporal.PlainDate.from(text)) : null;
  if (day !== null) return day;
  throw new InvalidArgumentError('A day is written like 2018-02-22.');
}

/** A London wall-clock time as `YYYY-MM-DDTHH:MM`. */
export function parseCall(text: string): Temporal.PlainDateTime {
  const call = callText.test(text) ? attempt(() => Temporal.PlainDateTime.from(text)) : null;
  if (call !== null) return call;
  throw new InvalidArgumentError('A call is written like 2018-01-23T09:30, in London time.');
}

/** First and last day as `YYYY-MM-DD..YYYY-MM-DD`. */
export function parseFieldwork(text: string): Fieldwork {
  const [start, end, ...rest] = text.split('..');
  if (start === undefined || end === undefined || rest.length > 0) {
    throw new InvalidArgumentError('Fieldwork is written like 2018-01-30..2018-01-31.');
  }
  return { start: parseDay(start), end: parseDay(end) };
}

/** Collects `--closed` days, given once for each. */
export function collectDay(text: string, days: readonly string[] = []): string[] {
  return [...days, parseDay(text).toString()];
}

/** A shipped pack by its id, or a pack from a JSON file. */
export function parsePack(text: string): FrameworkPack {
  const shipped = packById(text);
  if (shipped !== undefined) return shipped;
  if (!text.endsWith('.json')) {
    const known = shippedPacks().map(({ id }) => id);
    throw new InvalidArgumentError(`It is ${known.join(', ')}, or a JSON file with a pack.`);
  }
  const [read] = packsWith([readJson(text)]).slice(-1);
  if (read !== undefined) return read;
  throw new InvalidArgumentError(`${text} has no pack.`);
}

/** A JSON file's content; an {@link InvalidArgumentError} when there is none, or it isn't JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file)) as unknown;
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw error;
    throw new InvalidArgumentError(`${file} isn’t JSON.`);
  }
}

export function readText(file: string): string {
  const text = attempt(() => readFileSync(file, 'utf8'));
  if (text !== null) return text;
  throw new InvalidArgumentError(`${file} can’t be read.`);
}

/** A CSV file's text, in whatever encoding an office program has written it. */
export function readCsv(file: string): string {
  const text = attempt(() => decodeText(readFileSync(file)));
  if (text !== null) return text;
  throw new InvalidArgumentError(`${file} can’t be read as text.`);
}

export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new InvalidArgumentError(`${file} can’t be written.`);
  }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
