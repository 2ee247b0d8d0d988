import { z } from 'zod';
import type { Actor } from '../../application/actor.ts';
import type { Message } from '../../application/ports.ts';
import { waveTimeCard } from '../../cards/wave-time-card.ts';
import type { ReleaseWave } from '../../contract/waves.ts';
import { cardAction } from '../card-action.ts';
import type { ChatParts } from '../chat-parts.ts';
import { visitStatus } from '../visit-status.ts';

const waveSchema = z.object({ visit: z.string(), wave: z.string() });
type WaveData = z.infer<typeof waveSchema>;

/** Does it, and shows where the visit stands now. */
async function released(
  chat: ChatParts,
  { actor, data }: { actor: Actor; data: WaveData },
  wanted: ReleaseWave,
): Promise<Message> {
  await chat.useCases.releaseWave(actor, { visitId: data.visit, wave: data.wave }, wanted);
  return visitStatus(chat, actor, data.visit);
}

/** Tells a wave that was kept back. */
export const waveRelease = cardAction({
  verb: 'wave.release',
  data: waveSchema,
  run: (chat, press) => released(chat, press, { kind: 'at-once' }),
});

export const waveCancel = cardAction({
  verb: 'wave.cancel',
  data: waveSchema,
  run: (chat, press) => released(chat, press, { kind: 'cancelled' }),
});

/** Asks for the time at which a wave is to go out. */
export const waveTimeAsk = cardAction({
  verb: 'wave.time-ask',
  data: waveSchema,
  async run({ useCases }, { actor, data }) {
    return waveTimeCard(await useCases.showReadiness(actor, data.visit), data.wave);
  },
});

export const waveTime = cardAction({
  verb: 'wave.time',
  data: waveSchema.extend({ day: z.iso.date(), time: z.iso.time({ precision: -1 }) }),
  run: (chat, { actor, data }) =>
    released(chat, { actor, data }, { kind: 'timed', at: `${data.day}T${data.time}` }),
});
