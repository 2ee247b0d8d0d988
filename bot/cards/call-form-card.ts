import type { DraftedCall } from '../application/draft-call.ts';
import type { Message } from '../application/ports.ts';
import { systemNameOf } from '../domain/connections/connection.ts';
import type { CallDraft } from '../domain/visits/call-draft.ts';
import { visitTypeKeys } from '../domain/framework/visit-type.ts';
import { isYearlyEvent, visitTypeTitles } from '../domain/visits/visit.ts';
import { execute } from './actions.ts';
import { beside } from './beside.ts';
import { cardMessage, type Element } from './card.ts';
import { textField } from './form-fields.ts';
import { capital } from '../contract/capital.ts';
import { meantToggle } from './meant-toggle.ts';
import { problemLine } from './problem-line.ts';
import { saidWhen } from './standing.ts';
import { badgeLine, paragraph, title } from './text.ts';

/**
 * The call form, filled in as far as the call is known. What the fieldwork days were worked out
 * from goes along, so that a changed call moves them unless somebody has chosen them.
 * Its problems are not shown to somebody who has not filled anything in yet.
 * @param themes key and title, in the order to offer them
 * @param look.resumedAt now, where it comes back as somebody left it
 */
export function callFormCard(
  { draft, problems }: DraftedCall,
  themes: readonly { key: string; title: string }[],
  { showProblems = false, resumedAt }: { showProblems?: boolean; resumedAt?: string } = {},
): Message {
  const drill = draft.type === 'drill';
  const words = wordsOf(draft);
  const isCorrection = draft.corrects !== null;
  const next = `Check what is filled in, then preview. Nobody ${isCorrection ? 'hears of it' : 'is told'} yet.`;
  return cardMessage({
    summary: `${words.badge}: ${next}`,
    body: [
      badgeLine(words.badge, drill),
      title(headingOf(draft)),
      beginningLine(draft, resumedAt),
      paragraph(next),
      problemLine(showProblems ? problems.sentences.join(' ') : null),
      ...inputs(draft, themes),
      showProblems && problems.unlikelyDays ? meantToggle() : null,
      paragraph(fieldworkHint(draft), { size: 'Small', isSubtle: true, spacing: 'Small' }),
      asksForLead(draft)
        ? textField({ id: 'lead', label: 'Lead inspector', max: 100 }, draft.lead ?? '')
        : null,
    ],
    actions: [
      execute({
        title: 'Preview',
        verb: 'call.preview',
        style: 'positive',
        data: {
          draft: draft.id,
          workedOutFrom: `${draft.type ?? ''} ${draft.call ?? ''}`,
          workedOut: `${draft.fieldworkStart ?? ''} ${draft.fieldworkEnd ?? ''}`,
        },
      }),
      execute({
        title: isCorrection ? 'Leave it as it is' : 'Discard',
        verb: 'call.discard',
        data: { draft: draft.id },
        withoutInputs: true,
      }),
    ],
  });
}

/** Nobody comes for a yearly event. */
function asksForLead({ type }: CallDraft): boolean {
  return type === null || !isYearlyEvent(type);
}

function beginningLine(draft: CallDraft, resumedAt: string | undefined): Element | null {
  if (draft.proposed) {
    return paragraph(`${systemNameOf(draft.startedBy) ?? 'Somebody'} has filled this in.`);
  }
  return resumedAt === undefined
    ? null
    : paragraph(
        `You began this ${saidWhen(draft.startedAt, resumedAt)}. Discard it to start again.`,
      );
}

function inputs(draft: CallDraft, themes: readonly { key: string; title: string }[]): Element[] {
  const words = wordsOf(draft);
  const { callDay: dayAlone = '', callTime: timeAlone = '' } = draft;
  const [callDay = dayAlone, callTime = timeAlone] = draft.call?.split('T') ?? [];
  return [
    choice('type', 'Type of visit', {
      value: draft.type,
      choices: visitTypeKeys.map((type) => ({ title: visitTypeTitles[type], value: type })),
    }),
    choice('theme', 'Theme', {
      value: draft.theme ?? 'none',
      choices: [
        { title: 'No theme, or not said yet', value: 'none' },
        ...themes.map(({ key, title: words }) => ({ title: capital(words), value: key })),
      ],
    }),
    beside(
      input('Input.Date', 'callDay', { label: words.callDay, value: callDay }),
      input('Input.Time', 'callTime', { label: words.callTime, value: callTime }),
    ),
    beside(
      input('Input.Date', 'fieldworkStart', {
        label: words.start,
        value: draft.fieldworkStart ?? '',
      }),
      input('Input.Date', 'fieldworkEnd', {
        label: words.end,
        value: draft.fieldworkEnd ?? '',
      }),
    ),
  ];
}

function headingOf({ type, corrects }: CallDraft): string {
  if (corrects !== null) return 'Correct what was announced';
  if (type === 'drill') return 'Practise with a drill';
  return type !== null && isYearlyEvent(type) ? visitTypeTitles[type] : 'Ofsted has phoned';
}

function fieldworkHint(draft: CallDraft): string {
  const words = wordsOf(draft);
  return draft.fieldworkStart === null ? words.notWorkedOut : words.workedOut;
}

const visitWords = {
  badge: 'The call',
  callDay: 'Day of the call',
  callTime: 'Time of the call',
  start: 'Fieldwork starts',
  end: 'Fieldwork ends',
  notWorkedOut: 'Leave fieldwork empty and it is worked out in working days from the call.',
  workedOut:
    'Days that nobody gave are worked out in working days from the call. Change them if the inspectors said otherwise.',
};

/** Nobody phones about a yearly event, and no inspector comes. */
const yearlyWords: typeof visitWords = {
  badge: 'Yearly event',
  callDay: 'Day on which work begins',
  callTime: 'Time of day',
  start: 'Due',
  end: 'Due until',
  notWorkedOut: 'Leave the due day empty and it is worked out in working days from the beginning.',
  workedOut:
    'Worked out in working days by a default: check against the current framework. Change it to the day agreed.',
};

function wordsOf({ type }: CallDraft): typeof visitWords {
  return type !== null && isYearlyEvent(type) ? yearlyWords : visitWords;
}

function choice(
  id: string,
  label: string,
  options: { value: string | null; choices: readonly Element[] },
): Element {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    isRequired: true,
    errorMessage: `Choose one: ${label.toLowerCase()}`,
    choices: options.choices,
    ...(options.value !== null && { value: options.value }),
  };
}

function input(type: string, id: string, field: { label: string; value: string }): Element {
  return { type, id, label: field.label, ...(field.value !== '' && { value: field.value }) };
}
