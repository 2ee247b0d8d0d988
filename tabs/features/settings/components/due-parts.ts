/** When an item is due, in the parts that a form asks for. */
export interface DueParts {
  from: DueFrom;
  amount: number;
  /** London time `HH:MM`; empty for the end of the day, and for what is counted in hours. */
  time: string;
}

/** What an item's due moment is counted from, in the order of a visit. */
export const dueFroms = [
  { key: 'minutes', words: 'minutes after the call' },
  { key: 'office-hours', words: 'office hours after the call' },
  { key: 'day', words: 'working days after the call' },
  { key: 'day-from-1', words: 'working day, the call being day 1' },
  { key: 'before-fieldwork-start', words: 'working days before fieldwork starts' },
  { key: 'after-fieldwork-start', words: 'working days after fieldwork starts' },
  { key: 'before-fieldwork-end', words: 'working days before fieldwork ends' },
  { key: 'after-fieldwork-end', words: 'working days after fieldwork ends' },
  { key: 'before-draft', words: 'working days before the draft is received' },
  { key: 'after-draft', words: 'working days after the draft is received' },
  { key: 'before-letter', words: 'working days before the letter is received' },
  { key: 'after-letter', words: 'working days after the letter is received' },
] as const;
export type DueFrom = (typeof dueFroms)[number]['key'];

/** Whether a time of day belongs to it. */
export function hasTime(from: DueFrom): boolean {
  return from !== 'minutes' && from !== 'office-hours';
}

const elapsed = /^call \+(\d+)([mh])$/;
const workingDay =
  /^(day|day-from-1|fieldwork-start|fieldwork-end|draft|letter) ([+-]?)(\d+)(?: (\d\d:\d\d))?$/;

/** Reads a due moment as the contract writes it (`day 1 17:00`); null where it is written otherwise. */
export function readDue(due: string): DueParts | null {
  const [, minutesOrHours, unit] = elapsed.exec(due) ?? [];
  if (minutesOrHours !== undefined) {
    return {
      from: unit === 'm' ? 'minutes' : 'office-hours',
      amount: Number(minutesOrHours),
      time: '',
    };
  }
  const [, anchor, sign, amount, time = ''] = workingDay.exec(due) ?? [];
  if (anchor === undefined) return null;
  const side = sign === '-' ? 'before' : 'after';
  const from = anchor.startsWith('day') ? anchor : `${side}-${anchor}`;
  const known = dueFroms.find(({ key }) => key === from);
  if (known === undefined) return null;
  const days = Number(amount);
  return { from: known.key, amount: from === anchor && sign === '-' ? -days : days, time };
}

/** Writes the parts as the contract has them. */
export function writeDue({ from, amount, time }: DueParts): string {
  if (from === 'minutes') return `call +${amount}m`;
  if (from === 'office-hours') return `call +${amount}h`;
  const at = time === '' ? '' : ` ${time}`;
  if (from === 'day' || from === 'day-from-1') return `${from} ${amount}${at}`;
  const sign = from.startsWith('before-') && amount > 0 ? '-' : '+';
  return `${from.replace(/^(before|after)-/, '')} ${sign}${amount}${at}`;
}
