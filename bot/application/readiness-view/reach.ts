import type { ReadinessView, ResponderView } from '../../contract/readiness.ts';
import { londonDayOf, sayMoment } from '../../contract/spoken-time.ts';
import type { WaveView } from '../../contract/waves.ts';
import { availabilityOn } from '../../domain/people/availability.ts';
import type { Person } from '../../domain/people/person.ts';
import { may } from '../../domain/people/permissions.ts';
import { roleTitles } from '../../domain/people/roles.ts';
import type { Responder } from '../../domain/readiness/responder.ts';
import { notReachedWords, type Delivery } from '../../domain/telling/delivery.ts';
import { belongsTo, type Wave } from '../../domain/telling/wave.ts';
import { isOffOrOver, stateWords } from '../../domain/visit-life/states.ts';
import type { Visit } from '../../domain/visits/visit.ts';
import type { VisitState } from '../visit-state.ts';
import { toldPeople, type Told } from './told-people.ts';
import { waveViews } from './wave-views.ts';

/** The sums, and everybody by name for whoever may list them; for others only their own line. */
export type Reach = ReadinessView['reach'] & { readonly people: readonly ResponderView[] };

/**
 * Who was told, who has acknowledged, who was not reached and why. Everybody whom the announcement
 * is for is in exactly one of sent, waiting, held and not reached, so that the sums always agree with it.
 */
export function reachOf(
  state: VisitState,
  staff: readonly Person[],
  { viewer, nameOf, now }: { viewer: Person; nameOf: (id: string) => string; now: string },
): Reach {
  const told = toldPeople(state);
  const today = londonDayOf(now);
  const responders = new Map(state.responders.map((one) => [one.personId, one]));
  const waves = state.waves.filter(({ about }) => about.kind === 'announcement');
  const keys = waves.map(({ key }) => key);
  const ofAll = { toldErased: state.toldErased, visitState: state.visit.state, today };
  const people = staff.flatMap((person) => {
    const wave = waves.find((one) => belongsTo(one, person, keys));
    if (wave === undefined) return [];
    const known = { told: told.get(person.id), responder: responders.get(person.id) };
    return [{ wave: wave.key, ...responderView(person, wave, { ...ofAll, ...known }) }];
  });
  const views = waveViews(new Map(waves.map((wave) => [wave.key, wave])), {
    countOf: (key) => people.filter(({ wave }) => wave === key).length,
    deliveries: state.deliveries,
    nameOf,
  });
  const listed = people.map((person) =>
    listedPerson(person, { waves: views, visit: state.visit, now }),
  );
  const mayList = may(viewer, 'reach.list');
  return {
    ...sumsOf(people),
    people: mayList ? listed : listed.filter(({ id }) => id === viewer.id),
    mayList,
    waves: mayList ? views : [],
    mayRelease: may(viewer, 'visit.announce') && !isOffOrOver(state.visit.state),
  };
}

/** Everybody is in exactly one of them, but for those who have acknowledged. */
function sumsOf(people: readonly ResponderView[]) {
  const count = (state: ResponderView['delivery']) =>
    people.filter(({ delivery }) => delivery === state).length;
  return {
    everyone: people.length,
    sent: count('sent'),
    held: count('held'),
    cancelled: count('cancelled'),
    erased: count('erased'),
    waiting: count('waiting'),
    notReached: count('not-reached'),
    acknowledged: people.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
  };
}

/** Somebody with their wave as it is called. */
function listedPerson(
  person: ResponderView,
  { waves, visit, now }: { waves: readonly WaveView[]; visit: Visit; now: string },
) {
  const wave = waves.find(({ key }) => key === person.wave);
  const why =
    wave?.release === 'cancelled' ? cancelledWords(wave, now) : offWords(stateWords[visit.state]);
  const cancelled = person.delivery === 'cancelled' ? why : null;
  return {
    ...person,
    wave: wave?.title ?? person.wave,
    notReachedBecause: cancelled ?? person.notReachedBecause,
  };
}

/** "Not told: Dana Whitfield cancelled this wave at 10:05 am today." */
function cancelledWords({ at, by }: WaveView, now: string): string {
  const when = sayMoment(at ?? now, now);
  return `Not told: ${by ?? 'somebody'} cancelled this wave at ${when}.`;
}

function offWords(state: string): string {
  return `Not told: the visit was ${state} before their turn came.`;
}

function responderView(
  person: Person,
  wave: Wave,
  about: {
    told: Told | undefined;
    responder: Responder | undefined;
    toldErased: boolean;
    visitState: Visit['state'];
    today: string;
  },
): Omit<ResponderView, 'wave'> {
  const { told, responder, toldErased, visitState, today } = about;
  const delivery = told?.delivery;
  const items = responder?.items ?? [];
  const [role] = person.roles;
  const isErased = toldErased && delivery === undefined;
  return {
    id: person.id,
    name: person.name,
    team: person.team,
    role: role === undefined ? 'Staff' : roleTitles[role],
    delivery: isErased ? 'erased' : deliveryState(wave, visitState, delivery),
    deliveredAt: delivery?.sentAt ?? null,
    notReachedBecause: isErased ? erasedWords : told === undefined ? null : reasonWords(told),
    acknowledgedAt: responder?.acknowledgedAt ?? null,
    availability: availabilityOn(today, person, responder?.availability ?? null),
    personalDone: items.filter(({ state }) => state === 'done').length,
    personalTotal: items.length,
  };
}

const erasedWords = 'It is no longer on record whether they were told.';

function reasonWords({ delivery: { reason }, missed }: Told): string | null {
  if (reason === null) return null;
  const words = notReachedWords[reason];
  return missed ? `They were told of the visit, but not of what changed since. ${words}` : words;
}

/**
 * Who has no delivery yet is waiting to be told, unless their wave is kept back; whoever has not
 * been told when a visit is off or over will not be.
 */
function deliveryState(
  { release }: Wave,
  visitState: Visit['state'],
  delivery?: Delivery,
): ResponderView['delivery'] {
  if (delivery?.state === 'sent' || delivery?.state === 'not-reached') return delivery.state;
  if (isOffOrOver(visitState) && delivery?.state !== 'sending') return 'cancelled';
  if (delivery !== undefined || release.kind === 'at-once') return 'waiting';
  return release.kind === 'cancelled' ? 'cancelled' : 'held';
}
