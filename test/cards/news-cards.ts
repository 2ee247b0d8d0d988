import type { Message } from '../../bot/application/ports.ts';
import { callPreviewCard } from '../../bot/cards/call-preview-card.ts';
import { changeCard } from '../../bot/cards/change-card.ts';
import { channelCard } from '../../bot/cards/channel-card.ts';
import { correctionCard } from '../../bot/cards/correction-card.ts';
import type { VisitChange } from '../../bot/domain/telling/about.ts';
import { links, now, type Views } from './views.ts';

/** The cards that say what has become of an announcement: changed, put right, off, over. */
export function newsCards(
  { drafted, readiness }: Pick<Views, 'drafted' | 'readiness'>,
  reason: string,
): Record<string, Message> {
  const { visit } = readiness;
  const before = { fieldworkStart: '2018-02-06', fieldworkEnd: '2018-02-07' };
  const change: VisitChange = { move: 'move-dates', reason, before };
  const told = { typeTitle: 'Standard inspection', themeTitle: 'front door', call: visit.call };
  const correction = { kind: 'correction' as const, before: { ...told, ...before } };
  const personal = { links, personal: true };
  const inChannel = { links, personal: false };
  const inState = (state: string) => ({ ...readiness, visit: { ...visit, state } });
  return {
    'the news of a change': changeCard(readiness, change, personal),
    'the news of a change, in the channel': changeCard(readiness, change, inChannel),
    'the news that a visit is off': changeCard(
      inState('cancelled'),
      { ...change, move: 'cancel' },
      personal,
    ),
    'the preview of a correction': callPreviewCard({
      drafted: { ...drafted, draft: { ...drafted.draft, corrects: visit.id } },
      type: 'focused-visit',
      themeTitle: 'front door',
      call: visit.call,
      now,
    }),
    'a correction': correctionCard(readiness, correction, personal),
    'a correction, in the channel': correctionCard(readiness, correction, inChannel),
    'the channel’s card of a visit that is off': channelCard(inState('cancelled'), links),
    'the channel’s card of a visit that is deferred': channelCard(inState('deferred'), links),
    'the channel’s last card': channelCard(inState('closed'), links),
  };
}
