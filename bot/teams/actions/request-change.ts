import { DomainError } from '../../domain/errors.ts';
import { cardAction } from '../card-action.ts';
import { checkFields, requestFieldsSchema } from '../log-request.ts';
import { oneRequest, requestDataSchema, requestForm } from '../request-cards.ts';

/** Keeps the changed words, owner and time, or shows the form with what will not do. */
export const requestChange = cardAction({
  verb: 'request.change',
  data: requestDataSchema.extend(requestFieldsSchema.shape),
  async run(chat, { actor, data }) {
    const { what, askedBy, owner, dueDay, dueTime, screened } = data;
    const request = { id: data.request, page: data.page };
    const again = (problems: string[]) => {
      const filled = { request, what, askedBy, owner, dueDay, dueTime, problems };
      return requestForm(chat, actor, { visitId: data.visit, filled });
    };
    const { ownerId, due, problems } = await checkFields(chat, actor, data);
    if (problems.length > 0 || due === null) return again(problems);
    const at = { visitId: data.visit, requestId: data.request };
    const change = { kind: 'edit', what, askedBy, ownerId, due, screened } as const;
    try {
      const { changed } = await chat.useCases.changeRequest(actor, at, change);
      const notice = changed ? 'Changed' : 'Nothing was changed';
      return await oneRequest(chat, actor, { ...data, notice });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'invalid') return again([error.message]);
      throw error;
    }
  },
});
