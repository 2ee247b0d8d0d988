import type { Message } from '../../bot/application/ports.ts';
import { announcedCard } from '../../bot/cards/announced-card.ts';
import { callWavesCard } from '../../bot/cards/call-waves-card.ts';
import { statusCard } from '../../bot/cards/status-card.ts';
import { waveTimeCard } from '../../bot/cards/wave-time-card.ts';
import { links, now, type Views } from './views.ts';

/** The cards about who hears when, with a wave in each state. */
export function waveCards({ drafted, readiness }: Views, name: string): Record<string, Message> {
  const wave = { count: 12, at: null, by: null };
  const waves = [
    { ...wave, key: 'managers', title: 'Managers', release: 'timed' as const, at: now },
    { ...wave, key: 'channel', title: 'The channel', release: 'held' as const },
    {
      ...wave,
      key: 'everyone',
      title: 'Everyone else',
      release: 'cancelled' as const,
      at: now,
      by: name,
    },
  ];
  const whole = { everyone: 38, sent: 0, held: 12, cancelled: 12 };
  const reach = { ...readiness.reach, ...whole, waves, mayRelease: true };
  const view = { ...readiness, reach };
  const timed = { kind: 'timed' as const, at: '2018-01-24T09:00' };
  const releases = { managers: timed, channel: { kind: 'held' as const }, everyone: timed };
  return {
    'the choice of who hears when': callWavesCard({
      ...drafted,
      draft: { ...drafted.draft, releases },
    }),
    'the time of a wave': waveTimeCard(view, 'everyone'),
    'the answer to whoever announced to some': announcedCard(view, true, links),
    'the status card with waves kept back': statusCard(view, links),
  };
}
