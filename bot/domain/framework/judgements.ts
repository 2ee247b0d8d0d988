import type { Temporal } from 'temporal-polyfill';
import type { FrameworkPack } from './framework-pack.ts';

/** The areas that are judged on a day, as keys and titles; none where the pack had not begun. */
export function judgementAreas(
  pack: FrameworkPack,
  day: Temporal.PlainDate,
): FrameworkPack['judgements'][number]['areas'] {
  const begun = pack.judgements.filter(({ from }) => from <= day.toString());
  return begun.at(-1)?.areas ?? [];
}
