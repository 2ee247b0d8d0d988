import type { Timeline } from './timeline.ts';

/** A date that moved: what it was and what it is now, as the timelines write them; null for none. */
export interface DateChange {
  key: string;
  title: string;
  was: string | null;
  now: string | null;
}

/** What differs between two plans of a visit, in the new plan's order: what people must be told. */
export function timelineChanges(before: Timeline, after: Timeline): DateChange[] {
  const old = new Map(before.milestones.map((milestone) => [milestone.key, milestone]));
  const kept = new Set(after.milestones.map(({ key }) => key));

  const moved = after.milestones.map(({ key, title, at }) => ({
    key,
    title,
    was: old.get(key)?.at ?? null,
    now: at,
  }));
  const dropped = before.milestones
    .filter(({ key }) => !kept.has(key))
    .map(({ key, title, at }) => ({ key, title, was: at, now: null }));
  return [...moved, ...dropped].filter(({ was, now }) => was !== now);
}
