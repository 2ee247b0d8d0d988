import { z } from 'zod';
import { availabilityFormCard } from '../../cards/availability-form-card.ts';
import { availabilitySchema } from '../../contract/availability.ts';
import { DomainError } from '../../domain/errors.ts';
import { cardAction } from '../card-action.ts';
import { ownCard } from '../own-card.ts';

const dataSchema = z.object({
  visit: z.string(),
  page: z.number().int(),
  state: z.enum(['here', 'remote', 'away']),
  from: z.string().default(''),
  until: z.string().default(''),
});

/** Saves where somebody is, or shows the form again with what was chosen and what is not right. */
export const availabilitySet = cardAction({
  verb: 'availability.set',
  data: dataSchema,
  async run(chat, { actor, data }) {
    const { setAvailability, showOwnPart } = chat.useCases;
    const again = async (problem: string) =>
      availabilityFormCard(await showOwnPart(actor, data.visit), { ...data, problem });
    const asked = availabilitySchema.safeParse(data);
    if (!asked.success) return again('Choose the first and the last day away.');
    try {
      await setAvailability(actor, data.visit, asked.data);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'invalid') return again(error.message);
      throw error;
    }
    return ownCard(chat, actor, data);
  },
});
