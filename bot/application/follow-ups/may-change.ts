import type { FollowUpDetail } from '../../contract/follow-up.ts';
import type { ChangeKind } from '../../domain/follow-ups/changes.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { may, maySeeEmbargoed } from '../../domain/people/permissions.ts';
import { onDay, type Person } from '../../domain/people/person.ts';

export type MayChange = FollowUpDetail['may'];

/** What a person may do with a follow-up: its owner and deputy take it forward, few decide on it. */
export function mayChange(person: Person, followUp: FollowUp): MayChange {
  const decides = may(person, 'follow-up.change');
  const carries =
    person.active && (person.id === followUp.ownerId || person.id === followUp.deputyId);
  return {
    progress: decides || carries,
    edit: decides,
    agree: may(person, 'follow-up.agree') && person.id !== followUp.closing?.by,
    reopen: decides,
    recordSent: may(person, 'visit.record-outcome'),
  };
}

/** Who of the staff may agree on a day that it is closed. */
export function thoseWhoMayAgree(
  people: readonly Person[],
  { followUp, embargoed, today }: { followUp: FollowUp; embargoed: boolean; today: string },
): Person[] {
  return people
    .filter((one) => mayChange(onDay(one, today), followUp).agree)
    .filter((one) => !embargoed || maySeeEmbargoed(one));
}

/** Why a person may not make a change; null when they may. */
export function refusalOf(kind: ChangeKind, person: Person, followUp: FollowUp): string | null {
  const allowed = mayChange(person, followUp);
  switch (kind) {
    case 'edit':
    case 'measure':
      return allowed.edit
        ? null
        : 'Only the coordinator, the director or quality assurance can change that.';
    case 'reopen':
      return allowed.reopen
        ? null
        : 'Only the coordinator, the director or quality assurance can reopen it.';
    case 'agree':
    case 'decline':
      if (person.id === followUp.closing?.by) {
        return 'You asked to close it, so somebody else has to agree.';
      }
      return allowed.agree
        ? null
        : 'A head of service, quality assurance, the coordinator or the director has to agree.';
    default:
      return allowed.progress ? null : 'That follow-up belongs to somebody else.';
  }
}
