import { z } from 'zod';
import { screeningAnswerSchema } from '../../contract/screening.ts';
import { itemChangeSchema } from '../../domain/readiness/item-changes.ts';
import { DomainError } from '../../domain/errors.ts';
import { cardAction } from '../card-action.ts';
import { oneItem } from '../item-cards.ts';

const dataSchema = z.object({
  visit: z.string(),
  /** The item and whose it is: `shared:inform-staff`. */
  placed: z.string().default(''),
  title: z.string(),
  url: z.string(),
  request: z.uuid(),
  screened: screeningAnswerSchema,
});

/** Keeps the link to a file that was dropped into the chat with one of the person's items. */
export const itemKeepFile = cardAction({
  verb: 'item.keep-file',
  data: dataSchema,
  async run(chat, { actor, data: { visit, placed, title, url, request, screened } }) {
    const key = placed.slice(placed.indexOf(':') + 1);
    if (key === '') throw new DomainError('invalid', 'Choose the item that it is evidence of.');
    const kind = placed.startsWith('personal:') ? 'personal' : 'shared';
    const kept = itemChangeSchema.safeParse({ kind: 'add-evidence', id: request, title, url });
    if (!kept.success) {
      const [issue] = kept.error.issues;
      throw new DomainError('invalid', `${issue?.message ?? 'That link cannot be kept'}.`);
    }
    const asked = { change: kept.data, screened };
    const { changed } = await chat.useCases.changeItem(actor, { visitId: visit, key, kind }, asked);
    const notice = changed ? 'Link kept' : 'It was kept already';
    return oneItem(chat, actor, { visit, item: key, kind, page: 0, notice });
  },
});
