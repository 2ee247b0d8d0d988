import type { ItemView } from '../../contract/readiness.ts';
import type { VisitSummary } from '../../contract/visit.ts';
import type { Leave } from '../../domain/people/availability.ts';
import type { About } from '../../domain/telling/about.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../ports.ts';
import { createShowReadiness } from '../show-readiness.ts';
import { findPerson } from '../people.ts';
import { isRemindingState } from './reminder-settings.ts';

/** Items that changed hands because somebody is away, back, or has left. */
export interface StandInView {
  readonly visit: VisitSummary;
  readonly asOf: string;
  /** Who is away, back, or has left. */
  readonly name: string;
  readonly away: Leave | null;
  readonly left: boolean;
  /** As they stand now; `owner` null where somebody is needed. */
  readonly items: readonly ItemView[];
  /** How many of them are the reader's own. */
  readonly own: number;
}

/** Null of a visit that is off or over by now. @throws DomainError `not-found` */
export function createShowStandIn(parts: Pick<Parts, 'store' | 'clock'>) {
  const showReadiness = createShowReadiness(parts);
  return async function showStandIn(
    actor: Actor,
    visitId: string,
    about: Extract<About, { kind: 'stand-in' }>,
  ): Promise<StandInView | null> {
    const [{ visit, asOf, items }, person] = await Promise.all([
      showReadiness(actor, visitId),
      findPerson(parts.store, actor.council, about.personId),
    ]);
    if (!isRemindingState(visit.state)) return null;
    const handed = items.filter(({ key }) => about.itemKeys.includes(key));
    return {
      visit,
      asOf,
      name: person?.name ?? 'Somebody who has left',
      away: about.away,
      left: about.left,
      items: handed,
      own: handed.filter(({ owner }) => owner?.id === actor.person.id).length,
    };
  };
}
