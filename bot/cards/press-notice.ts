import type { PressedItem } from '../application/press-item.ts';
import type { Press } from '../domain/readiness/press.ts';
import { saidWhen } from './standing.ts';

const doneNow = {
  complete: 'Done',
  reopen: 'Reopened',
  block: 'Blocked',
  unblock: 'No longer blocked',
  exclude: 'Does not apply',
  include: 'Applies again',
} as const satisfies Record<Press, string>;

/** What became of a press, in one sentence: done now, or how the item stands since when and by whom. */
export function pressNotice(
  { item, changed }: PressedItem,
  press: Press,
  said: { nameOf: (id: string) => string; now: string },
): string {
  if (changed) return `${doneNow[press]}: ${item.title}`;
  const since = ({ by, at }: { by: string; at: string }) =>
    `${said.nameOf(by)}, ${saidWhen(at, said.now)}`;
  if (item.state === 'done' && item.done !== null) {
    return `Already completed by ${since(item.done)}`;
  }
  if (item.reason === null) return `Already open: ${item.title}`;
  const standing = item.state === 'blocked' ? 'Already blocked by' : 'Does not apply, says';
  return `${standing} ${since(item.reason)}: ${item.reason.text}`;
}
