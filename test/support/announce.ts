import { toldAtOf } from '../../bot/application/told.ts';
import { loadVisitState } from '../../bot/application/visit-state.ts';
import { demoTenantId } from '../../bot/config.ts';
import { isSettled } from '../../bot/domain/telling/delivery.ts';
import type { PersonInChat } from './conversation.ts';
import type { PressAnswer } from './press-answer.ts';
import type { TestApp } from './test-app.ts';

const visit = 'focused-visit-2018-01-23';
/** Such as a director types. */
export const callSentence = 'We’ve had the call. Focused visit on care leavers, 9:30 this morning';

/** Types the call and goes on to the preview; what is left is to confirm. */
export async function previewCall(person: PersonInChat): Promise<PressAnswer> {
  await person.says(callSentence);
  return person.pressesButton('Preview');
}

/** Presses whatever the preview's confirming button is called. */
export function confirmCall(person: PersonInChat): Promise<PressAnswer> {
  // News of an earlier visit may have come in below the preview.
  const buttons = person.cards().flatMap((card) => card.buttons);
  const confirm = buttons.findLast(({ verb }) => verb === 'call.confirm');
  return person.pressesButton(confirm?.title ?? 'Confirm');
}

/**
 * The director installs the app in the channel and announces the focused visit on care leavers of
 * Tuesday 23 January 2018; resolves when everybody on the staff list and the channel have heard, and
 * that is on record.
 */
export async function announceVisit(app: TestApp): Promise<string> {
  await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
  const director = app.chat.person('Dana Whitfield');
  await previewCall(director);
  await confirmCall(director);
  // A post in the channel is to nobody in particular.
  const heard = (recipient: string | undefined): boolean =>
    app.double
      .sent()
      .some(
        (call) =>
          call.recipient === recipient &&
          call.activity?.summary?.startsWith('Ofsted focused visit') === true,
      );
  const everybody = app.double.options.people.map(({ aadObjectId }) => aadObjectId);
  await app.double.until('everybody and the channel to hear', () =>
    [...everybody, undefined].every(heard),
  );
  await app.until('it to be on record who was told', async () => {
    const { deliveries } = await loadVisitState(app.app.store, demoTenantId, visit);
    return deliveries.filter(({ about }) => about === 'announcement').every(isSettled);
  });
  return visit;
}

/** Resolves when it is on record that this person was told of that visit. */
export function untilTold(app: TestApp, name: string): Promise<void> {
  const { id } = app.actor(name).person;
  return app.until(`${name} to be on record as told`, async () =>
    toldAtOf(await loadVisitState(app.app.store, demoTenantId, visit)).has(id),
  );
}
