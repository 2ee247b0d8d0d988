import type { Item } from './item.ts';

/**
 * What can be pressed on an item: Done and its undo, Blocked and its undo, and "does not apply" with
 * its undo. Each undo undoes its own press alone, so that a stale button never undoes another's.
 */
export const presses = ['complete', 'reopen', 'block', 'unblock', 'exclude', 'include'] as const;
export type Press = (typeof presses)[number];

/** Who pressed, when (ISO instant), and why: blocking and excluding need a reason. */
export interface Pressing {
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** Whether a press asks for a reason. */
export function needsReason(press: Press): boolean {
  return press === 'block' || press === 'exclude';
}

/** The item after a press, or null when nothing changes: pressing twice changes nothing. */
export function pressed(item: Item, press: Press, { by, at, reason }: Pressing): Item | null {
  const { state } = item;
  const unsettled = state === 'open' || state === 'blocked';
  switch (press) {
    case 'complete':
      return unsettled ? { ...item, state: 'done', done: { by, at } } : null;
    case 'reopen':
      if (state !== 'done') return null;
      return { ...item, state: item.reason === null ? 'open' : 'blocked', done: null };
    case 'block':
    case 'exclude':
      if (!unsettled || reason === null || isSaid(item, press, reason)) return null;
      return { ...item, state: stateAfter[press], reason: { text: reason, by, at } };
    case 'unblock':
      return state === 'blocked' ? { ...item, state: 'open', reason: null } : null;
    case 'include':
      return state === 'not-applicable' ? { ...item, state: 'open', reason: null } : null;
  }
}

const stateAfter = { block: 'blocked', exclude: 'not-applicable' } as const;

/** The same reason again is no news; another one takes the place of the first. */
function isSaid(item: Item, press: 'block' | 'exclude', reason: string): boolean {
  return item.state === stateAfter[press] && item.reason?.text === reason;
}
