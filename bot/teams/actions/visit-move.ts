import { loadStaff, namesOf } from '../../application/people.ts';
import { visitSummary } from '../../application/readiness-view/visit-summary.ts';
import { movePreviewCard } from '../../cards/move-preview-card.ts';
import { movedCard, notMovedCard } from '../../cards/moved-card.ts';
import { movedNotice } from '../../cards/moved-notice.ts';
import type { Actor } from '../../application/actor.ts';
import type { Message } from '../../application/ports.ts';
import type { DomainError } from '../../domain/errors.ts';
import { isForUnlikelyDays } from '../../domain/timeline/timeline-error.ts';
import { cardAction } from '../card-action.ts';
import type { ChatParts } from '../chat-parts.ts';
import { moveForm, possibleMove } from '../move-form.ts';
import { orAskAgain } from '../or-ask-again.ts';
import { unlessRefused } from '../unless-refused.ts';
import { askedMoveOf, moveDataSchema, typedOf, type MoveData } from '../typed-move.ts';

/** Asks for what a move needs. */
export const visitMoveAsk = cardAction({
  verb: 'visit.move-ask',
  data: moveDataSchema,
  run: (chat, { actor, data }) =>
    moveForm(chat, actor, { data, problem: null, unlikelyDays: false }),
});

/** Shows what everybody would be sent, or the form with what will not do. */
export const visitMoveCheck = cardAction({
  verb: 'visit.move-check',
  data: moveDataSchema,
  run: (chat, press) =>
    orAsItStands(chat, press, () => orAskAgain(() => preview(chat, press), formAgain(chat, press))),
});

/** Makes the move. A second press, or a second person, sees who made it and when. */
export const visitMove = cardAction({
  verb: 'visit.move',
  data: moveDataSchema,
  run: (chat, press) =>
    orAsItStands(chat, press, () => orAskAgain(() => make(chat, press), formAgain(chat, press))),
});

interface MovePress {
  readonly actor: Actor;
  readonly data: MoveData;
}

/** Somebody has moved it otherwise meanwhile: the form or its preview leads nowhere now. */
function orAsItStands(
  { useCases, links }: ChatParts,
  { actor, data }: MovePress,
  run: () => Promise<Message>,
): Promise<Message> {
  return unlessRefused('conflict', run, async ({ message }) => {
    const { visit } = await useCases.showReadiness(actor, data.visit);
    return notMovedCard(visit, message, links);
  });
}

function formAgain(chat: ChatParts, { actor, data }: MovePress) {
  return (problem: string, refused: DomainError) =>
    moveForm(chat, actor, { data, problem, unlikelyDays: isForUnlikelyDays(refused) });
}

async function preview(chat: ChatParts, { actor, data }: MovePress): Promise<Message> {
  const { useCases, store, clock } = chat;
  const { visit, change, already } = await useCases.previewMove(
    actor,
    data.visit,
    askedMoveOf(data),
  );
  // What has been made already, or tells nobody, has nothing to preview.
  if (already !== null || change === null) return make(chat, { actor, data });
  const [view, staff] = await Promise.all([
    useCases.showReadiness(actor, data.visit),
    loadStaff(store, actor.council),
  ]);
  return movePreviewCard({
    visit: visitSummary(visit, (id) => staff.nameOf(id)),
    move: possibleMove(view, data.move),
    typed: typedOf(data),
    screened: data.screened,
    change,
    people: view.reach.everyone,
    now: clock.now(),
  });
}

async function make(chat: ChatParts, { actor, data }: MovePress): Promise<Message> {
  const { useCases, store, clock, links } = chat;
  const moved = await useCases.moveVisit(actor, data.visit, askedMoveOf(data));
  const nameOf = await namesOf(store, actor.council, [moved.move.by, moved.visit.announcedBy]);
  const notice = movedNotice(moved, { nameOf, now: clock.now() });
  return movedCard(visitSummary(moved.visit, nameOf), notice, links);
}
