import { z } from 'zod';
import { screeningAnswerSchema } from '../../contract/screening.ts';
import { followUpChangeSchema } from '../../domain/follow-ups/changes.ts';
import { DomainError } from '../../domain/errors.ts';
import { cardAction } from '../card-action.ts';
import { afterChange } from '../show-follow-ups.ts';

/** The texts go by the names that the change has for them, which screening asks about. */
const place = z.object({
  id: z.string(),
  request: z.uuid(),
  revision: z.number().int(),
  screened: screeningAnswerSchema,
});
const typed = z.string().optional();

/** What was typed as a change. @throws DomainError `invalid` with what is missing */
function changeOf(change: object, missing: string) {
  const parsed = followUpChangeSchema.safeParse(change);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues.find(({ code }) => code === 'custom');
  throw new DomainError('invalid', issue === undefined ? missing : `${issue.message}.`);
}

/** A progress note; saying what is next starts the follow-up. */
export const followUpNote = cardAction({
  verb: 'follow-up.note',
  data: place.extend({ text: typed, next: typed }),
  run(chat, { actor, data: { id, request: requestId, revision, screened, text, next } }) {
    return afterChange(chat, actor, {
      id,
      as: 'show',
      typed: { text, next },
      async change() {
        const said = { kind: 'note', text, next: next?.trim() ? next : null };
        const change = changeOf(said, 'Write what has happened since the last note.');
        await chat.useCases.changeFollowUp(actor, id, { requestId, revision, change, screened });
      },
    });
  },
});

export const followUpRedate = cardAction({
  verb: 'follow-up.redate',
  data: place.extend({ due: typed, reason: typed }),
  run(chat, { actor, data: { id, request: requestId, revision, screened, due, reason } }) {
    return afterChange(chat, actor, {
      id,
      as: 'redate',
      typed: { due, reason },
      async change() {
        const change = changeOf({ kind: 'redate', due, reason }, 'Choose a day and say why.');
        await chat.useCases.changeFollowUp(actor, id, { requestId, revision, change, screened });
      },
    });
  },
});

/** Closes it, or asks to: the evidence that was given is added first, and stays whatever follows. */
export const followUpClose = cardAction({
  verb: 'follow-up.close',
  data: place.extend({ evidenceRequest: z.uuid(), title: typed, url: typed, words: typed }),
  run(chat, { actor, data }) {
    const { id, request: requestId, screened, title, url, words } = data;
    return afterChange(chat, actor, {
      id,
      as: 'close',
      typed: { title, url, words },
      async change() {
        let { revision } = data;
        const close = changeOf({ kind: 'close', words: words ?? '' }, 'Say it in fewer words.');
        if (title?.trim() || url?.trim()) {
          const add = changeOf(
            { kind: 'add-evidence', title, url },
            'Say what shows that it is done, and give a link to it.',
          );
          const asked = { requestId: data.evidenceRequest, revision, change: add, screened };
          const after = await chat.useCases.changeFollowUp(actor, id, asked);
          // Nobody else came in between when the evidence alone has moved the count.
          if (after.revision === revision + 1) revision = after.revision;
        }
        await chat.useCases.changeFollowUp(actor, id, {
          requestId,
          revision,
          change: close,
          screened,
        });
      },
    });
  },
});

export const followUpAgree = cardAction({
  verb: 'follow-up.agree',
  data: place,
  run(chat, { actor, data: { id, request: requestId, revision } }) {
    return afterChange(chat, actor, {
      id,
      as: 'show',
      typed: {},
      change: () =>
        chat.useCases.changeFollowUp(actor, id, { requestId, revision, change: { kind: 'agree' } }),
    });
  },
});

/** The second person says what is missing; it is in progress again. */
export const followUpDecline = cardAction({
  verb: 'follow-up.decline',
  data: place.extend({ reason: typed }),
  run(chat, { actor, data: { id, request: requestId, revision, screened, reason } }) {
    return afterChange(chat, actor, {
      id,
      as: 'decline',
      typed: { reason },
      async change() {
        const change = changeOf({ kind: 'decline', reason }, 'Say what is missing.');
        await chat.useCases.changeFollowUp(actor, id, { requestId, revision, change, screened });
      },
    });
  },
});
