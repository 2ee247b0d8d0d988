import type { Role } from '../people/roles.ts';
import type { TemplateItem } from './template.ts';

interface OpenFollowUp {
  id: string;
  action: string;
  ownerId: string;
  ownerRole: Role;
}

/** An item of a new visit's checklist that is some person's from the start. */
export interface CarriedItem extends TemplateItem {
  /** The follow-up that it is about, and whose that is; null for a finding that has none. */
  followUp: { id: string; ownerId: string } | null;
}

/** A finding of an earlier visit that is still open, with its follow-up where it has one. */
export interface Unresolved {
  findingId: string;
  /** Verbatim; shortened in the item's title, whole where the finding is shown. */
  text: string;
  theme: string | null;
  /** "Focused visit, January 2018". */
  visitTitle: string;
  /** What is still to be done about it, and whose it is; none while it has no follow-up. */
  followUps: readonly OpenFollowUp[];
}

const TITLE_LENGTH = 90;

/**
 * Items for what earlier visits on the same theme found and is still open: the next visit asks about
 * it first. With no theme (a whole inspection) every open finding is carried over.
 */
export function carriedItems(
  unresolved: readonly Unresolved[],
  theme: string | null,
): CarriedItem[] {
  return unresolved
    .filter((finding) => theme === null || finding.theme === theme)
    .flatMap(carriedOnes)
    .map(({ finding, key, text, owner, followUp }) => ({
      key: carriedKey(key),
      title: `Show progress on: ${shortened(text)}`,
      why: `Found at an earlier visit (${finding.visitTitle}) and still open.`,
      category: 'carried-over',
      owner,
      kind: 'shared',
      audience: [],
      due: { kind: 'working-day', from: 'day', day: 2, time: '17:00' },
      evidence: true,
      annexA: [],
      followUp,
    }));
}

/** The key of an item about a finding, or about a follow-up of it. */
export function carriedKey(of: string): string {
  return `carried-${of.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')}`;
}

interface CarriedOne {
  finding: Unresolved;
  key: string;
  text: string;
  owner: Role;
  followUp: CarriedItem['followUp'];
}

/** One a follow-up that is still open; the finding itself while there is none. */
function carriedOnes(finding: Unresolved): CarriedOne[] {
  const { findingId, followUps, text } = finding;
  if (followUps.length === 0) {
    return [{ finding, key: findingId, text, owner: 'quality-assurance', followUp: null }];
  }
  return followUps.map(({ id, action, ownerId, ownerRole }, index) => ({
    finding,
    // The first keeps the finding's key, which visits that have begun know it by.
    key: index === 0 ? findingId : `${findingId}-${id}`,
    text: action,
    owner: ownerRole,
    followUp: { id, ownerId },
  }));
}

function shortened(text: string): string {
  const oneLine = text.replaceAll(/\s+/g, ' ').trim();
  if (oneLine.length <= TITLE_LENGTH) return oneLine;
  const cut = oneLine.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
