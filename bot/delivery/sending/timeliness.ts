import type { VisitPlace } from '../../application/ports.ts';
import { findVisit } from '../../application/visits.ts';
import { compareInstants } from '../../domain/calendar/instants.ts';
import type { About } from '../../domain/telling/about.ts';
import type { Delivery } from '../../domain/telling/delivery.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { DeliveryParts } from '../delivery-parts.ts';
import { findAnnouncement } from './first-message.ts';

/** Whether something is to be said now, once the announcement is out, or not at all any more. */
export type Timeliness = 'now' | 'behind-announcement' | 'never';

/**
 * Nothing is announced of a visit that was cancelled or closed before the announcement's turn came.
 * A change is not told to whom nothing was announced, nor to whom it was announced as it is now.
 */
export async function timelinessOf(
  { store }: Pick<DeliveryParts, 'store'>,
  place: VisitPlace,
  { about, recipientId }: { about: About; recipientId: string },
): Promise<Timeliness> {
  const { kind } = about;
  const isChange = kind === 'change' || kind === 'correction' || kind === 'redraw';
  if (kind !== 'announcement' && !isChange) return 'now';
  const visit = await findVisit(store, place.council, place.visitId);
  // That it is missing is for whoever makes the message to say.
  if (visit === null) return 'now';
  const isOff = isOffOrOver(visit.state);
  if (kind === 'announcement') return isOff ? 'never' : 'now';
  const announcement = await findAnnouncement(store, place, recipientId);
  if (announcement === null) return 'now';
  const { state } = announcement;
  if (state === 'not-needed' || (state === 'waiting' && isOff)) return 'never';
  if (kind !== 'change') return 'now';
  if (state === 'waiting' || state === 'sending') return 'behind-announcement';
  return isKnown(visit, about.change, announcement) ? 'never' : 'now';
}

/** Announced after the visit had moved: the announcement said it as it stands. */
function isKnown(
  { moves }: Visit,
  { move, reason }: Extract<About, { kind: 'change' }>['change'],
  { sentAt }: Delivery,
): boolean {
  const at = moves.findLast((one) => one.key === move && one.reason === reason)?.at;
  return sentAt !== null && at !== undefined && compareInstants(sentAt, at) > 0;
}
