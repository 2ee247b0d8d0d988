import { Temporal } from 'temporal-polyfill';
import { packInForce } from './packs.ts';

/** The themes to offer for a call at a London wall-clock time, as the framework of that day has them. */
export function themesOf(call: string): readonly { key: string; title: string }[] {
  return packInForce(Temporal.PlainDateTime.from(call).toPlainDate()).themes;
}
