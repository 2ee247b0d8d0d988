import type { FollowUp } from './follow-up.ts';

type Node = Pick<FollowUp, 'id' | 'dependsOn'>;

/** Whether a follow-up would, by way of others, wait for itself if it depended on `on`. */
export function wouldLoop(id: string, on: string, all: readonly Node[]): boolean {
  const next = new Map(all.map((one) => [one.id, one.dependsOn]));
  const seen = new Set<string>();
  for (let at: string | null = on; at !== null && !seen.has(at); at = next.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
