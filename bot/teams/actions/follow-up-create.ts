import { z } from 'zod';
import { followUpSavedCard } from '../../cards/follow-ups-card.ts';
import { createFollowUpSchema } from '../../contract/follow-up.ts';
import { screeningAnswerSchema } from '../../contract/screening.ts';
import { DomainError } from '../../domain/errors.ts';
import { cardAction } from '../card-action.ts';
import { followUpForm } from '../follow-up-form.ts';
import { ownerTyped } from '../owner-typed.ts';

const dataSchema = z.object({
  request: z.uuid(),
  finding: z.string(),
  question: z.string(),
  from: z.number().int(),
  action: z.string().optional(),
  owner: z.string().default(''),
  due: z.string().optional(),
  screened: screeningAnswerSchema,
});

/** Saves the follow-up, or shows the form again with what was typed and what is not right. */
export const followUpCreate = cardAction({
  verb: 'follow-up.create',
  data: dataSchema,
  async run(chat, { actor, data }) {
    const { question, from } = data;
    const owner = await ownerTyped(chat, actor, data.owner);
    const asked = createFollowUpSchema.safeParse({
      requestId: data.request,
      action: data.action,
      ownerId: owner.id,
      due: data.due,
      screened: data.screened,
    });
    const again = (problem: string) =>
      followUpForm(chat, actor, {
        requestId: data.request,
        finding: data.finding,
        action: data.action ?? '',
        owner: data.owner,
        due: data.due ?? null,
        problem,
        question,
        from,
      });
    if (owner.problem !== null) return again(owner.problem);
    if (!asked.success) return again('Say what will be done, choose an owner and a day.');
    try {
      const made = await chat.useCases.createFollowUp(actor, data.finding, asked.data);
      const followUps = await chat.useCases.listFollowUps(actor);
      const view = followUps.find(({ id }) => id === made.id);
      if (view === undefined) throw new DomainError('not-found', 'The follow-up was not found.');
      const look = { links: chat.links, now: chat.clock.now() };
      return followUpSavedCard(view, { question, from }, look);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'invalid') return again(error.message);
      throw error;
    }
  },
});
