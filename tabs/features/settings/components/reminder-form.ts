import {
  reminderRulesSchema,
  type ReminderRulesView,
} from '../../../../bot/contract/reminder-rules.ts';

type Rules = ReminderRulesView['rules'];
export type ReminderField = keyof Rules;

/** The fields in their order. The limits are those of the contract. */
export const reminderFields = [
  {
    key: 'firstAfterHours',
    label: 'First reminder',
    hint: 'Hours after somebody was told, 1 to 72',
    kind: 'number',
  },
  {
    key: 'everyHours',
    label: 'Between reminders',
    hint: 'Hours, 1 to 72; also before each step to the line manager and the coordinator',
    kind: 'number',
  },
  {
    key: 'most',
    label: 'Most reminders of one thing',
    hint: '1 to 10; then the line manager hears',
    kind: 'number',
  },
  {
    key: 'dueSoonHours',
    label: 'Before an item is due',
    hint: 'Hours, 0 to 72; 0 for no reminder beforehand',
    kind: 'number',
  },
  {
    key: 'quietFrom',
    label: 'Quiet from',
    hint: 'Nobody is reminded from this time…',
    kind: 'time',
  },
  {
    key: 'quietUntil',
    label: 'Quiet until',
    hint: '…until this. The same time twice for no quiet hours',
    kind: 'time',
  },
  {
    key: 'summaryAt',
    label: 'Day’s summary',
    hint: 'When the core group gets it, each working morning',
    kind: 'time',
  },
] as const satisfies readonly {
  key: ReminderField;
  label: string;
  hint: string;
  kind: 'number' | 'time';
}[];

export type ReminderForm = Record<ReminderField, string>;

/** The rules as they stand in the fields. */
export function formOf(rules: Rules): ReminderForm {
  const entries = reminderFields.map(({ key }) => [key, String(rules[key])] as const);
  return Object.fromEntries(entries) as ReminderForm;
}

export interface CheckedReminders {
  rules: Rules | null;
  faults: Partial<Record<ReminderField, string>>;
}

/** The rules that the fields say, or what is wrong with which. */
export function checkedReminders(form: ReminderForm): CheckedReminders {
  const entries = reminderFields.map(({ key, kind }) => {
    const typed = form[key].trim();
    return [key, kind === 'time' || typed === '' ? typed : Number(typed)] as const;
  });
  const read = reminderRulesSchema.safeParse(Object.fromEntries(entries));
  if (read.success) return { rules: read.data, faults: {} };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  const faults = reminderFields.flatMap(({ key, kind, hint }) =>
    wrong.has(key)
      ? [[key, kind === 'time' ? 'Enter a time.' : `Enter a whole number. ${hint}.`] as const]
      : [],
  );
  return { rules: null, faults: Object.fromEntries(faults) };
}

/** What others have changed since the form was opened: "Quiet from: 18:00". */
export function changesSince(before: Rules, now: Rules): string[] {
  return reminderFields
    .filter(({ key }) => before[key] !== now[key])
    .map(({ key, label }) => `${label}: ${now[key]}`);
}
