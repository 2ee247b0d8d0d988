import { Temporal } from 'temporal-polyfill';
import { londonDateTime } from '../domain/calendar/london.ts';
import { DomainError } from '../domain/errors.ts';
import type { CouncilRules } from '../domain/framework/council-rules.ts';
import { holderOf, type Person } from '../domain/people/person.ts';
import { roleTitles, type Role } from '../domain/people/roles.ts';
import { allAtOnce } from '../domain/telling/planned-release.ts';
import { waveOf } from '../domain/telling/wave.ts';
import type { CallDraft } from '../domain/visits/call-draft.ts';
import { isYearlyEvent } from '../domain/visits/visit.ts';
import { callProblems, withFieldwork, type CallProblems } from '../domain/visits/plan-call.ts';
import type { Actor } from './actor.ts';
import { loadCouncilRules } from './council-rules.ts';
import { councilPartition } from './partitions.ts';
import { loadStaff, type Staff } from './people.ts';
import type { Parts } from './ports.ts';
import { retryConflict } from './retry-conflict.ts';
import { createOf, readRecord, replaceOf } from './records/record.ts';
import { callDraftRecord, installationRecord, type Installation } from './records/record-types.ts';
import { sharedItems } from './visit-items.ts';
import { demandMayAnnounce } from './who-may-announce.ts';

/** What the form's fields hold; null where nothing was said. */
export type CallFields = Omit<
  CallDraft,
  'id' | 'startedBy' | 'startedAt' | 'releases' | 'corrects' | 'proposed'
>;

/** Who will be told if the draft is confirmed. */
export interface Audience {
  readonly coreGroup: readonly Person[];
  /** Outside the core group. */
  readonly managers: number;
  /** Of a yearly event: who else owns an item of it. */
  readonly owners: readonly Person[];
  /** All of them together. */
  readonly everyone: number;
  readonly channels: readonly string[];
}

export interface DraftedCall {
  readonly draft: CallDraft;
  readonly problems: CallProblems;
  readonly audience: Audience;
  /** Roles that have items on the checklist and that nobody holds. */
  readonly unheld: readonly { readonly role: string; readonly items: number }[];
}

/**
 * Keeps what is known of a call, with fieldwork days worked out in working days where nobody has
 * said them. Tells nobody. Called again with the draft's id, it changes that draft.
 * @throws DomainError `not-permitted`, naming who may announce
 */
export function createDraftCall({ store, clock, ids }: Parts) {
  return async function draftCall(
    actor: Actor,
    fields: CallFields,
    draftId?: string,
  ): Promise<DraftedCall> {
    await demandMayAnnounce({ store, clock }, actor);
    const draft = { id: draftId ?? ids.random(), proposed: false };
    return keepDraft({ store, clock }, actor, { ...fields, ...draft });
  };
}

/** Keeps a draft, with what an earlier state of it says that the fields do not. */
export async function keepDraft(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  actor: Actor,
  fields: CallFields & Pick<CallDraft, 'id' | 'proposed'>,
): Promise<DraftedCall> {
  const { id } = fields;
  const partition = councilPartition(actor.council);
  const rules = await loadCouncilRules(store, actor.council);
  return retryConflict(async () => {
    const earlier = await readRecord(store, callDraftRecord, { partition, id });
    const said = {
      ...fields,
      startedBy: earlier?.body.startedBy ?? actor.person.id,
      startedAt: earlier?.body.startedAt ?? clock.now(),
      releases: earlier?.body.releases ?? allAtOnce,
      corrects: earlier?.body.corrects ?? null,
    };
    const draft = withFieldwork(said, rules);
    const operation =
      earlier === null
        ? createOf(callDraftRecord, draft)
        : replaceOf(callDraftRecord, earlier, draft);
    await store.commit(partition, [operation]);
    return describeDraft({ store, clock }, actor.council, draft);
  });
}

/** The kept draft as it stands. @throws DomainError `not-found` */
export function createFindDraft(parts: Pick<Parts, 'store' | 'clock'>) {
  return async function findDraft(actor: Actor, draftId: string): Promise<DraftedCall> {
    const place = { partition: councilPartition(actor.council), id: draftId };
    const kept = await readRecord(parts.store, callDraftRecord, place);
    if (kept === null) {
      throw new DomainError(
        'not-found',
        'That form is no longer kept. Type “call” to start again.',
      );
    }
    return describeDraft(parts, actor.council, kept.body);
  };
}

/** A draft with what it comes to: its problems, and who would be told. */
export async function describeDraft(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  council: string,
  draft: CallDraft,
): Promise<DraftedCall> {
  const partition = councilPartition(council);
  const [staff, rules, installation] = await Promise.all([
    loadStaff(store, council),
    loadCouncilRules(store, council),
    readRecord(store, installationRecord, { partition, id: 'teams' }),
  ]);
  const owning = await owningRoles({ store, clock }, council, { draft, staff, rules });
  const { people } = staff;
  return {
    draft,
    problems: callProblems(draft, { now: londonWallClock(clock.now()), rules }),
    audience: audienceOf(draft, { people, owning }, installation?.body ?? null),
    unheld: unheldRoles(owning, people),
  };
}

function audienceOf(
  draft: CallDraft,
  { people, owning }: { people: readonly Person[]; owning: OwningRoles },
  installation: Installation | null,
): Audience {
  const coreGroup = people.filter((person) => waveOf(person) === 'core-group');
  if (draft.type !== null && isYearlyEvent(draft.type)) {
    const owners = ownersOf(owning, people).filter((person) => !person.coreGroup);
    const everyone = coreGroup.length + owners.length;
    return { coreGroup, managers: 0, owners, everyone, channels: [] };
  }
  const channels = installation?.channels.map((channel) => channel.name) ?? [];
  const managers = people.filter((person) => waveOf(person) === 'managers').length;
  const everyone = people.filter((person) => waveOf(person) !== null).length;
  return { coreGroup, managers, owners: [], everyone, channels };
}

interface OwningRoles {
  readonly roles: readonly Role[];
  /** Whose what is carried over is, of those who are still there. */
  readonly ids: readonly string[];
  /** The day on which people are looked for. */
  readonly day: string;
}

/** Who will own the items, each once. */
function ownersOf({ roles, ids, day }: OwningRoles, people: readonly Person[]): Person[] {
  const holders = roles.flatMap((role) => holderOf(role, people, day) ?? []);
  const owners = new Set([...holders.map(({ id }) => id), ...ids]);
  return people.filter(({ id }) => owners.has(id));
}

/** The owner's role of each shared item, those carried over from earlier visits included. */
async function owningRoles(
  parts: Pick<Parts, 'store' | 'clock'>,
  council: string,
  { draft, staff, rules }: { draft: CallDraft; staff: Staff; rules: CouncilRules },
): Promise<OwningRoles> {
  const { type, theme, call } = draft;
  if (type === null || call === null) return { roles: [], ids: [], day: '' };
  const callDay = Temporal.PlainDateTime.from(call).toPlainDate();
  const { items } = rules.template({ type, theme, pack: rules.inForce(callDay) });
  const shared = await sharedItems(parts, council, {
    ...{ items, theme, everybody: staff.everybody },
  });
  const here = new Set(staff.people.map(({ id }) => id));
  const ids = shared
    .flatMap(({ followUp }) => followUp?.ownerId ?? [])
    .filter((id) => here.has(id));
  const byRole = shared.filter(({ followUp }) => followUp === null || !here.has(followUp.ownerId));
  return { roles: byRole.map(({ owner }) => owner), ids, day: callDay.toString() };
}

function unheldRoles(
  { roles, day }: OwningRoles,
  people: readonly Person[],
): DraftedCall['unheld'] {
  return [...new Set(roles)]
    .filter((role) => holderOf(role, people, day) === null)
    .map((role) => ({
      role: roleTitles[role],
      items: roles.filter((owner) => owner === role).length,
    }));
}

/** `YYYY-MM-DDTHH:MM` in London, as the form's fields have it. */
export function londonWallClock(instant: string): string {
  return londonDateTime(instant).toPlainDateTime().toString({ smallestUnit: 'minute' });
}
