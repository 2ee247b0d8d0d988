import type { Finding } from './finding.ts';

/** A finding as a person says that it should be. */
export interface FindingCorrection extends Pick<Finding, 'kind' | 'theme' | 'text' | 'subItems'> {
  /** The words as they were read name somebody, and are not kept. */
  readonly forgets: boolean;
}

type Words = Pick<Finding, 'text' | 'subItems'>;

/**
 * A finding after a person put it right. The words as they were read stay beside the new ones, also
 * after a second correction, until they are to be forgotten or are the finding's own again.
 * @returns null where the finding is so already
 */
export function correctedFinding(
  before: Finding,
  { forgets, ...fields }: FindingCorrection,
  done: { by: string; at: string; reason: string | null },
): Finding | null {
  const { edited: wasForgotten = false, ...rest } = before;
  const read = before.original ?? { text: before.text, subItems: before.subItems };
  const isAsRead = sameWords(fields, read);
  const forgotten = wasForgotten || (forgets && !isAsRead);
  const original = forgotten || isAsRead ? null : read;
  const after: Finding = { ...rest, ...fields, original, ...(forgotten && { edited: true }) };
  if (said(after) === said(before)) return null;
  return { ...after, corrected: done, revision: revisionOf(before) + 1 };
}

export function sameWords(one: Words, other: Words): boolean {
  return one.text === other.text && one.subItems.join('\n') === other.subItems.join('\n');
}

/** How often it was corrected: a correction is decided on what was looked at. */
export function revisionOf({ revision = 0 }: Finding): number {
  return revision;
}

function said({ kind, theme, text, subItems, original, edited = false }: Finding): string {
  return JSON.stringify([kind, theme, text, subItems, original, edited]);
}
