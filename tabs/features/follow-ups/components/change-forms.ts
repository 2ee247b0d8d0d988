import type { FollowUpView, MeasureView } from '../../../../bot/contract/follow-up.ts';
import { leftBeforeClosing } from '../../../../bot/contract/follow-up-words.ts';
import { londonDayOf, sayDay } from '../../../../bot/contract/spoken-time.ts';
import {
  line,
  lines,
  type AskedChange,
  type ChangeField,
} from '../../../components/asked-change.ts';
import { orNull } from '../../../lib/or-null.ts';

/** The follow-up as it stands, and what the council asks of closing. */
export interface FormFacts {
  followUp: FollowUpView;
  needsAgreement: boolean;
  now: string;
}

export const changeForms = {
  note: (): AskedChange => ({
    title: 'Add a note',
    fields: [
      lines('text', 'Progress note', { fault: 'Write what has happened.', most: 1000 }),
      line('next', 'What is next, if that has changed', { optional: true }),
    ],
    submit: 'Save note',
    done: 'Note saved.',
    change: ({ text, next }) => ({ kind: 'note', text, next: orNull(next) }),
  }),
  start: ({ followUp }: FormFacts): AskedChange => ({
    title: 'Start',
    fields: [
      line('next', 'What happens next', {
        fault: 'Say what happens next.',
        startsWith: followUp.next ?? '',
        hint: 'In progress always says what comes next.',
      }),
    ],
    submit: 'Start it',
    done: 'In progress.',
    change: ({ next }) => ({ kind: 'start', next }),
  }),
  redate: ({ followUp: { due, originalDue }, now }: FormFacts): AskedChange => ({
    title: 'Move the due day',
    words: `Due ${sayDay(due, now)}. It stays on record that it was first due ${sayDay(originalDue, now)}.`,
    fields: [
      {
        ...{ name: 'due', label: 'New due day', kind: 'day', earliest: londonDayOf(now) },
        fault: 'Choose the day.',
      },
      lines('reason', 'Reason', { fault: 'Say why it moves.' }),
    ],
    submit: 'Move it',
    done: 'Due day moved.',
    change: ({ due: to, reason }) => ({ kind: 'redate', due: to, reason }),
  }),
  close: ({ followUp, needsAgreement }: FormFacts): AskedChange => {
    const missing = missingToClose(followUp);
    return {
      title: needsAgreement ? 'Ask to close' : 'Close this follow-up',
      words: missing ?? (needsAgreement ? 'A second person then agrees to it.' : ''),
      waits: missing !== null,
      fields: missing === null ? [lines('words', 'What was achieved', { optional: true })] : [],
      submit: needsAgreement ? 'Ask to close it' : 'Close it',
      done: needsAgreement ? 'Asked. A second person has to agree.' : 'Closed.',
      change: ({ words }) => ({ kind: 'close', words }),
    };
  },
  agree: ({ followUp }: FormFacts): AskedChange => {
    const missing = missingToClose(followUp);
    return {
      title: 'Agree to close',
      words: missing ?? askedWords(followUp.closing),
      waits: missing !== null,
      fields: [],
      submit: 'Agree and close it',
      done: 'Closed.',
      change: () => ({ kind: 'agree' }),
    };
  },
  decline: (): AskedChange => ({
    title: 'Not yet',
    fields: [lines('reason', 'Why it is not closed yet', { fault: 'Say what is missing.' })],
    submit: 'Send it back',
    done: 'Sent back. It is in progress again.',
    change: ({ reason }) => ({ kind: 'decline', reason }),
  }),
  reopen: (): AskedChange => ({
    title: 'Reopen',
    fields: [lines('reason', 'Why it is open again', { fault: 'Say why.' })],
    submit: 'Reopen it',
    done: 'Reopened.',
    change: ({ reason }) => ({ kind: 'reopen', reason }),
  }),
  'add-step': (): AskedChange => ({
    title: 'Add a step',
    fields: [
      line('title', 'Step', { fault: 'Say what the step is.' }),
      { name: 'due', label: 'Due, if it has a day', kind: 'day', optional: true },
    ],
    submit: 'Save step',
    done: 'Step added.',
    change: ({ title, due }) => ({ kind: 'add-step', title, due: orNull(due) }),
  }),
  'add-evidence': (): AskedChange => ({
    title: 'Add evidence',
    fields: [
      line('title', 'What it shows', { fault: 'Say what it shows.' }),
      line('url', 'Link', { most: 2000, hint: 'To where it is kept. Nothing is copied here.' }),
    ],
    submit: 'Save evidence',
    done: 'Evidence added.',
    change: ({ title, url }) => ({ kind: 'add-evidence', title, url }),
  }),
  measure: ({ followUp: { measure } }: FormFacts): AskedChange => ({
    title: measure === null ? 'Say what is measured' : 'Change what is measured',
    fields: [
      line('title', 'What is measured', {
        fault: 'Say what is measured.',
        startsWith: measure?.title ?? '',
      }),
      line('unit', 'Unit', {
        ...{ optional: true, most: 40, startsWith: measure?.unit ?? '' },
        hint: '%, days, young people',
      }),
      {
        ...{ name: 'target', label: 'Target', kind: 'number', optional: true },
        startsWith: String(measure?.target ?? ''),
      },
    ],
    submit: 'Save',
    done: 'Saved what is measured.',
    change: ({ title, unit, target }) => ({
      ...{ kind: 'measure', title, unit },
      target: target === '' ? null : Number(target),
    }),
  }),
  value: ({ now }: FormFacts): AskedChange => ({
    title: 'Add a value',
    fields: valueFields({ day: londonDayOf(now), value: '' }, now),
    submit: 'Save value',
    done: 'Value added.',
    change: ({ value, day }) => ({
      kind: 'value',
      day,
      value: numberIn(value),
    }),
  }),
} as const satisfies Record<string, (facts: FormFacts) => AskedChange>;
export type FormKind = keyof typeof changeForms;

/** Puts right one value of the measure. */
export function correctionOf(
  { id, day, value }: MeasureView['values'][number],
  now: string,
): AskedChange {
  return {
    title: `Correct the value for ${sayDay(day, now)}`,
    words: 'What stands here now stays in the history.',
    fields: valueFields({ day, value: String(value) }, now),
    submit: 'Save the correction',
    done: 'Value corrected.',
    change: (typed) => ({
      ...{ kind: 'correct-value', measured: id, day: typed.day },
      value: numberIn(typed.value),
    }),
  };
}

function valueFields({ day, value }: { day: string; value: string }, now: string): ChangeField[] {
  return [
    {
      ...{ name: 'value', label: 'Value', kind: 'number', startsWith: value },
      fault: 'Enter a number.',
    },
    {
      ...{ name: 'day', label: 'Taken on', kind: 'day', fault: 'Choose the day.' },
      ...{ startsWith: day, latest: londonDayOf(now) },
    },
  ];
}

/** No empty text is a number. */
function numberIn(typed: string | undefined): number | null {
  return typed === undefined || typed === '' ? null : Number(typed);
}

function missingToClose(followUp: FollowUpView): string | null {
  const missing = [
    ...(followUp.evidence.length === 0 ? ['add evidence that shows it is done'] : []),
    ...leftBeforeClosing(followUp),
  ];
  return missing.length === 0 ? null : `Before it can be closed, ${missing.join(', and ')}.`;
}

function askedWords(closing: FollowUpView['closing']): string {
  if (closing === null) return '';
  const said = closing.words === '' ? '' : `: “${closing.words}”`;
  return `${closing.by} asks to close it${said}. Look at the evidence below first.`;
}
