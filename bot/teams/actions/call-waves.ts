import { z } from 'zod';
import { callWavesCard } from '../../cards/call-waves-card.ts';
import { DomainError } from '../../domain/errors.ts';
import { allHeld, type PlannedRelease } from '../../domain/telling/planned-release.ts';
import { cardAction } from '../card-action.ts';
import { previewOf } from '../preview-of.ts';

const draftSchema = z.object({ draft: z.string() });

/** The core group only, for now: one press, and the preview says so. */
export const callHold = cardAction({
  verb: 'call.hold',
  data: draftSchema,
  async run({ useCases, clock }, { actor, data }) {
    return previewOf(await useCases.planWaves(actor, data.draft, allHeld), clock.now());
  },
});

/** Asks who is to hear when. */
export const callWaves = cardAction({
  verb: 'call.waves',
  data: draftSchema,
  async run({ useCases }, { actor, data }) {
    return callWavesCard(await useCases.findDraft(actor, data.draft));
  },
});

const choice = z.enum(['at-once', 'held', 'timed']).default('at-once');
const day = z.union([z.iso.date(), z.literal('')]).default('');
const time = z.union([z.iso.time({ precision: -1 }), z.literal('')]).default('');

const wavesSchema = draftSchema.extend({
  managers: choice,
  managersDay: day,
  managersTime: time,
  channel: choice,
  channelDay: day,
  channelTime: time,
  everyone: choice,
  everyoneDay: day,
  everyoneTime: time,
});

/** Keeps who is to hear when, and goes back to the preview. */
export const callWavesKeep = cardAction({
  verb: 'call.waves-keep',
  data: wavesSchema,
  async run({ useCases, clock }, { actor, data }) {
    const releases = {
      managers: planned(data.managers, data.managersDay, data.managersTime),
      channel: planned(data.channel, data.channelDay, data.channelTime),
      everyone: planned(data.everyone, data.everyoneDay, data.everyoneTime),
    };
    return previewOf(await useCases.planWaves(actor, data.draft, releases), clock.now());
  },
});

function planned(kind: PlannedRelease['kind'], on: string, at: string): PlannedRelease {
  if (kind !== 'timed') return { kind };
  if (on === '' || at === '') {
    throw new DomainError('invalid', 'A wave at a time needs a day and a time. Fill in both.');
  }
  return { kind, at: `${on}T${at}` };
}
