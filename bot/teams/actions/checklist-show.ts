import { z } from 'zod';
import { checklistCard, checklistFilters } from '../../cards/checklist-card.ts';
import { cardAction } from '../card-action.ts';

/** A page of a visit's shared items, all or those that stand so. */
export const checklistShow = cardAction({
  verb: 'checklist.show',
  data: z.object({
    visit: z.string(),
    show: z.enum(checklistFilters),
    page: z.number().int(),
    owner: z.string().optional(),
  }),
  async run({ useCases, links }, { actor, data: { visit, ...look } }) {
    return checklistCard(await useCases.showReadiness(actor, visit), look, links);
  },
});
