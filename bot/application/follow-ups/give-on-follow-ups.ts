import type { FollowUpView, GiveOnFollowUps } from '../../contract/follow-up.ts';
import { DomainError } from '../../domain/errors.ts';
import { demand, type Actor } from '../actor.ts';
import { findPerson } from '../people.ts';
import type { Parts } from '../ports.ts';
import { createChangeFollowUp } from './change-follow-up.ts';
import { checkCarrier } from './check-edit.ts';
import { loadFollowUps } from './list-follow-ups.ts';

/**
 * Gives all that a leaver has not closed to somebody else, as far as the actor may see it: each as an
 * edit of it does, so that whoever takes over hears of each. Asked again, it goes on where it stopped.
 * @throws DomainError `not-permitted`; `not-found` for nobody to give to; `invalid` for whoever has
 * not left, or for what is embargoed and may not go to them
 */
export function createGiveOnFollowUps(parts: Parts) {
  const changeFollowUp = createChangeFollowUp(parts);
  return async function giveOnFollowUps(actor: Actor, asked: GiveOnFollowUps): Promise<void> {
    demand(
      actor,
      'follow-up.change',
      'Only the coordinator, the director or quality assurance can give follow-ups on.',
    );
    const leaver = await findPerson(parts.store, actor.council, asked.fromId);
    if (leaver?.active === true) {
      throw new DomainError(
        'invalid',
        `${leaver.name} has not left. Change each follow-up itself.`,
      );
    }
    const { store } = parts;
    await checkCarrier({ store }, actor.council, { id: asked.toId, embargoed: false });
    const { followUps } = await loadFollowUps(parts, actor);
    const theirs = followUps.filter((one) => one.ownerLeft && one.owner.id === asked.fromId);
    for (const followUp of theirs) {
      const { id, revision } = followUp;
      await changeFollowUp(actor, id, {
        requestId: `${asked.requestId}-${id}`,
        revision,
        change: givenTo(followUp, asked.toId),
        // Its words are as they were accepted before.
        screened: 'kept',
      });
    }
  };
}

function givenTo({ action, deputy, reviewingBody, dependsOn }: FollowUpView, ownerId: string) {
  const deputyId = deputy === null || deputy.id === ownerId ? null : deputy.id;
  const waitsFor = dependsOn?.id ?? null;
  return { kind: 'edit' as const, action, ownerId, deputyId, reviewingBody, dependsOn: waitsFor };
}
