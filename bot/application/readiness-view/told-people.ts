import { deliveryIdOf } from '../../domain/telling/chunk.ts';
import { isSettled, type Delivery } from '../../domain/telling/delivery.ts';
import type { VisitState } from '../visit-state.ts';

/** What became of the news, by person; `missed` where they heard the announcement and no more. */
export interface Told {
  readonly delivery: Delivery;
  readonly missed: boolean;
}

/** What each person has heard of a visit, for those whom the announcement has been made for. */
export function toldPeople(state: VisitState): Map<string, Told> {
  const deliveries = withSetAside(state).filter(({ recipient }) => recipient.kind === 'person');
  const later = laterNews(state, deliveries);
  const announcements = deliveries.filter(({ about }) => about === 'announcement');
  return new Map(
    announcements.map((delivery): [string, Told] => {
      const { id } = delivery.recipient;
      const last = later.get(id);
      const missed = delivery.state === 'sent' && last?.state === 'not-reached';
      const { reason = null } = last ?? {};
      const told = missed ? { ...delivery, state: 'not-reached' as const, reason } : delivery;
      return [id, { delivery: told, missed }];
    }),
  );
}

/**
 * The last change or correction that each person was to hear of. Whoever believes dates that have
 * moved since is as badly off as somebody who heard nothing.
 */
function laterNews({ waves }: VisitState, deliveries: readonly Delivery[]): Map<string, Delivery> {
  const positions = new Map(waves.map(({ key, position }) => [key, position]));
  const later = deliveries
    .filter(
      ({ about, state }) =>
        (about === 'change' || about === 'correction') && state !== 'not-needed',
    )
    .sort((a, b) => {
      const order = (positions.get(a.wave) ?? 0) - (positions.get(b.wave) ?? 0);
      // Which of a change and a correction came last is not on record: the one that failed counts.
      return order === 0
        ? Number(a.state === 'not-reached') - Number(b.state === 'not-reached')
        : order;
    });
  return new Map(later.map((delivery) => [delivery.recipient.id, delivery]));
}

/** Every delivery, those of messages that were set aside as failed. */
function withSetAside(state: VisitState): Delivery[] {
  const failed = new Set(setAsideIn(state));
  return state.deliveries.map((delivery) =>
    failed.has(delivery) ? { ...delivery, state: 'not-reached', reason: 'failed' } : delivery,
  );
}

/** The messages that were set aside because they failed again and again by a fault of ours. */
export function setAsideIn({ deliveries, chunks }: VisitState): Delivery[] {
  const setAside = new Set(
    chunks
      .filter(({ state }) => state === 'set-aside')
      .flatMap(({ wave, recipients }) => recipients.map((one) => deliveryIdOf(wave, one))),
  );
  return deliveries.filter((delivery) => setAside.has(delivery.id) && !isSettled(delivery));
}
