import { z } from 'zod';
import type { VisitTypeKey } from '../framework/visit-type.ts';
import type { Person } from '../people/person.ts';
import { onlyLooksOn } from '../people/roles.ts';
import { isYearlyEvent } from '../visits/visit.ts';
import { aboutSchema, type About, type VisitChange } from './about.ts';
import { atOnce, releaseSchema, type Release } from './release.ts';

/** The order in which people hear: the core group first, everyone else last. */
export const waveKeys = ['core-group', 'managers', 'channel', 'everyone'] as const;
export type WaveKey = (typeof waveKeys)[number];

/**
 * One wave of telling people. It is expanded into deliveries in chunks; `cursor` is the last
 * person expanded, so that a restart goes on behind them and never repeats a chunk.
 */
export const waveSchema = z.object({
  /** One of the announcement's waves, `change-1`, `change-2` …, or a name of its maker's own. */
  key: z.string(),
  /** Waves go out one after the other, from 0. */
  position: z.number().int(),
  /** `all` are those who were told, and channels; whom `listed` is for its deliveries alone say. */
  audience: z.enum([...waveKeys, 'owners', 'all', 'listed']),
  /** Whom a wave to the owners of a yearly event's items is for, by id. */
  owners: z.array(z.string()).default([]),
  about: aboutSchema,
  release: releaseSchema.default(atOnce),
  state: z.enum(['expanding', 'expanded']),
  cursor: z.string().nullable(),
  /** How many chunks have been made of it. */
  chunks: z.number().int().default(0),
  /** Of what it was made or released by. */
  correlationId: z.string().nullable().default(null),
});
export type Wave = z.infer<typeof waveSchema>;

/** When the announcement's later waves go out. The core group always hears at once. */
export type Releases = Readonly<Record<Exclude<WaveKey, 'core-group'>, Release>>;

/** The waves that a visit is announced in. */
export function announcementWaves(releases: Releases): Wave[] {
  return wavesFor(waveKeys, releases);
}

/**
 * A yearly event concerns the core group, and whoever owns an item of it (by id): nobody may find a
 * deadline of theirs that they never heard of.
 */
export function yearlyWaves(owners: readonly string[], releases: Releases): Wave[] {
  const coreGroup = wavesFor(['core-group'], releases);
  const key = 'owners';
  const about = { kind: 'announcement' } as const;
  const toOwners: Wave = {
    ...newWave,
    key,
    position: 1,
    audience: key,
    about,
    owners: [...owners],
  };
  return [...coreGroup, toOwners];
}

function wavesFor(keys: readonly WaveKey[], releases: Releases): Wave[] {
  return keys.map((key, position) => ({
    ...newWave,
    key,
    position,
    audience: key,
    about: { kind: 'announcement' },
    release: key === 'core-group' ? atOnce : releases[key],
  }));
}

/**
 * The waves that tell those who heard the announcement what changed, and draw the cards that they
 * have again; `number` counts from 1.
 */
export function changeWaves(type: VisitTypeKey, change: VisitChange, number: number): Wave[] {
  const about = { kind: 'change', change } as const;
  return laterWaves(type, about, { key: `change-${number}`, position: number });
}

/** The waves that put right what people were told; `number` counts from 1. */
export function correctionWaves(
  type: VisitTypeKey,
  before: Extract<About, { kind: 'correction' }>['before'],
  number: number,
): Wave[] {
  const about = { kind: 'correction', before } as const;
  return laterWaves(type, about, { key: `correction-${number}`, position: number });
}

function laterWaves(
  type: VisitTypeKey,
  about: About,
  { key, position }: { key: string; position: number },
): Wave[] {
  const audience = isYearlyEvent(type) ? ('core-group' as const) : ('all' as const);
  const wave = { ...newWave, audience };
  return [
    { ...wave, key, position: behindAnnouncement + position, about },
    {
      ...wave,
      key: `${key}-redraw`,
      position: behindNews + position,
      about: { kind: 'redraw' },
    },
  ];
}

/** What every wave begins with. */
export const newWave = {
  release: atOnce,
  state: 'expanding',
  cursor: null,
  chunks: 0,
  owners: [],
  correlationId: null,
} satisfies Partial<Wave>;

/** The announcement's own waves come before anything else of the visit. */
const behindAnnouncement = 10;
/** News first; a card that is drawn again rings no bell. */
const behindNews = 500;

/**
 * The announcement's wave that a person belongs to, as their roles are now. Visits announced before
 * there was a wave for managers tell those with everyone. Null for whoever only looks on: the card is
 * about what somebody has to do.
 */
export function waveOf(person: Person, keys: readonly string[] = waveKeys): WaveKey | null {
  if (person.coreGroup) return 'core-group';
  if (onlyLooksOn(person.roles)) return null;
  return isManager(person) && keys.includes('managers') ? 'managers' : 'everyone';
}

/** Whether a wave of an announcement is the one that a person belongs to; `keys` as for waveOf. */
export function belongsTo(
  { audience, owners }: Pick<Wave, 'audience' | 'owners'>,
  person: Person,
  keys: readonly string[],
): boolean {
  if (audience === 'owners') return !person.coreGroup && owners.includes(person.id);
  return waveOf(person, keys) === audience;
}

/** Heads of service and team managers. */
function isManager({ roles }: Person): boolean {
  return roles.includes('head-of-service') || roles.includes('team-manager');
}
