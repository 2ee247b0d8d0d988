import type { Message } from '../application/ports.ts';
import { asSentence } from '../contract/as-sentence.ts';
import type { FollowUpDetail, FollowUpView } from '../contract/follow-up.ts';
import { dueWords, leftBeforeClosing } from '../contract/follow-up-words.ts';
import { execute } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import { badgeWords, type FollowUpLook, type Kept } from './follow-up-card.ts';
import { problemLine } from './problem-line.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';

/** Asks for a new due day and why: the days before stay on record. */
export function followUpRedateCard(
  { followUp }: FollowUpDetail,
  { problem, typed }: Kept,
  { now, requestId }: FollowUpLook,
): Message {
  const { id, revision } = followUp;
  return form(followUp, {
    heading: 'Change the due day',
    words: `${dueWords(followUp, now)}. The day it was first due stays on record.`,
    problem,
    inputs: [
      {
        type: 'Input.Date',
        id: 'due',
        label: 'New due day',
        isRequired: true,
        errorMessage: 'Choose a day',
        value: typed.due ?? followUp.due,
      },
      {
        type: 'Input.Text',
        id: 'reason',
        label: 'Reason',
        isMultiline: true,
        isRequired: true,
        maxLength: 500,
        errorMessage: 'Say why',
        ...valueOf(typed.reason),
      },
    ],
    save: execute({
      title: 'Change the date',
      verb: 'follow-up.redate',
      style: 'positive',
      data: { id, revision, request: requestId },
    }),
  });
}

/** Asks for what shows that it is done; a second person agrees where the council says so. */
export function followUpCloseCard(
  { followUp, needsAgreement }: FollowUpDetail,
  { problem, typed }: Kept,
  { requestId, evidenceRequestId }: FollowUpLook & { evidenceRequestId: string },
): Message {
  const { id, revision, evidence } = followUp;
  const known = evidence.map(({ title: words }) => words).join('; ');
  const rule = needsAgreement ? 'A second person has to agree before it is closed.' : '';
  const needs = evidence.length === 0;
  const left = leftBeforeClosing(followUp);
  const first = left.length === 0 ? '' : `Before it can be closed, ${left.join(', and ')}. `;
  return form(followUp, {
    heading: 'Close this follow-up',
    words: needs
      ? `${first}Closing needs a link to what shows that it is done. ${rule}`
      : `${first}Evidence so far: ${asSentence(known)} ${rule}`,
    problem,
    inputs: closingInputs(needs, typed),
    save: execute({
      title: needsAgreement ? 'Ask to close' : 'Close it',
      verb: 'follow-up.close',
      style: 'positive',
      data: { id, revision, request: requestId, evidenceRequest: evidenceRequestId },
    }),
  });
}

/** Asks the second person what is missing, and sends it back with that. */
export function followUpDeclineCard(
  { followUp }: FollowUpDetail,
  { problem, typed }: Kept,
  { requestId }: FollowUpLook,
): Message {
  const { id, revision, closing } = followUp;
  return form(followUp, {
    heading: 'Not yet',
    words: `${closing?.by ?? 'Somebody'} asks to close it. It goes back to being in progress, with your reason.`,
    problem,
    inputs: [
      {
        type: 'Input.Text',
        id: 'reason',
        label: 'Why it is not closed yet',
        isMultiline: true,
        isRequired: true,
        maxLength: 500,
        errorMessage: 'Say what is missing',
        ...valueOf(typed.reason),
      },
    ],
    save: execute({
      title: 'Send it back',
      verb: 'follow-up.decline',
      style: 'positive',
      data: { id, revision, request: requestId },
    }),
  });
}

function closingInputs(needs: boolean, typed: Kept['typed']): Element[] {
  const common = { type: 'Input.Text', isRequired: needs };
  return [
    {
      ...common,
      id: 'title',
      label: needs ? 'What shows that it is done' : 'More evidence, if there is any',
      maxLength: 200,
      ...(needs && { errorMessage: 'Say what shows that it is done' }),
      ...valueOf(typed.title),
    },
    {
      ...common,
      id: 'url',
      label: 'Link to it',
      style: 'Url',
      maxLength: 2000,
      placeholder: 'https://',
      ...(needs && { errorMessage: 'Give a link that begins with https://' }),
      ...valueOf(typed.url),
    },
    {
      type: 'Input.Text',
      id: 'words',
      label: 'What was achieved',
      isMultiline: true,
      maxLength: 500,
      ...valueOf(typed.words),
    },
  ];
}

function valueOf(typed: string | undefined) {
  return typed === undefined ? {} : { value: typed };
}

function form(
  followUp: FollowUpView,
  parts: {
    heading: string;
    words: string;
    problem: string | null;
    inputs: readonly Element[];
    save: Element;
  },
): Message {
  return cardMessage({
    summary: `${parts.heading}: ${followUp.action}`,
    body: [
      badgeLine(badgeWords(followUp)),
      title(parts.heading),
      paragraph(followUp.action, { weight: 'Bolder' }),
      aside(parts.words.trim()),
      problemLine(parts.problem),
      ...parts.inputs,
    ],
    actions: [
      parts.save,
      execute({
        title: 'Leave it as it is',
        verb: 'follow-up.show',
        data: { id: followUp.id },
        withoutInputs: true,
      }),
    ],
  });
}
