import type { EditChecklist, TemplateItemView } from '../../../../bot/contract/checklist.ts';
import { readDue, writeDue, type DueParts } from './due-parts.ts';

/** What has been typed into the form of a checklist's item. */
export interface ItemForm {
  title: string;
  why: string;
  category: string;
  owner: string;
  kind: TemplateItemView['kind'];
  audience: string[];
  due: DueParts;
  evidence: boolean;
  /** Numbers of Annex A lists, as typed: "8, 9". */
  annexA: string;
}

type ItemFields = Extract<EditChecklist['edit'], { kind: 'add' }>['item'];

/** A form for a new item. */
export const emptyItemForm: ItemForm = {
  title: '',
  why: '',
  category: 'call',
  owner: 'coordinator',
  kind: 'shared',
  audience: ['everyone'],
  due: { from: 'day', amount: 1, time: '17:00' },
  evidence: false,
  annexA: '',
};

/** The form of an item as it stands. */
export function itemForm(item: TemplateItemView): ItemForm {
  const { title, why, category, owner, kind, evidence } = item;
  return {
    ...{ title, why, category, owner, kind, evidence },
    audience: kind === 'personal' ? item.audience : ['everyone'],
    due: readDue(item.due) ?? emptyItemForm.due,
    annexA: item.annexA.join(', '),
  };
}

/** What is still wrong with a form, for the person who fills it in, by field. */
export function itemFaults(form: ItemForm): Partial<Record<keyof ItemForm, string>> {
  const faults: Partial<Record<keyof ItemForm, string>> = {};
  if (form.title.trim() === '') faults.title = 'Say what is to be done.';
  if (form.why.trim() === '') faults.why = 'Say why it matters, in one sentence.';
  if (form.kind === 'personal' && form.audience.length === 0)
    faults.audience = 'Choose who has it.';
  if (!Number.isInteger(form.due.amount) || form.due.amount < 0 || form.due.amount > 999) {
    faults.due = 'A whole number from 0.';
  }
  if (
    annexLists(form.annexA).some((list) => !(list >= 1 && list <= 11 && Number.isInteger(list)))
  ) {
    faults.annexA = 'Numbers from 1 to 11, with commas between them.';
  }
  return faults;
}

/** The fields that a form stands for, under the key that the item keeps. */
export function toItem(key: string, form: ItemForm): ItemFields {
  return {
    key,
    title: form.title.trim(),
    why: form.why.trim(),
    category: form.category,
    owner: form.owner,
    kind: form.kind,
    audience: form.kind === 'personal' ? form.audience : [],
    due: writeDue(form.due),
    evidence: form.evidence,
    annexA: annexLists(form.annexA),
  };
}

/** An item's own fields, for putting it back as it was. */
export function fieldsOf(item: TemplateItemView): ItemFields {
  const { key, title, why, category, owner, kind, audience, due, basis, evidence, annexA } = item;
  const rests = basis === undefined ? {} : { basis };
  return { key, title, why, category, owner, kind, audience, due, ...rests, evidence, annexA };
}

/** A key for a new item from its title, different from those that there are. */
export function keyFor(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  const key = words === '' ? 'item' : words;
  if (!taken.includes(key)) return key;
  const number = taken.findIndex((_, index) => !taken.includes(`${key}-${index + 2}`));
  return `${key}-${number + 2}`;
}

function annexLists(typed: string): number[] {
  return typed
    .split(/[,;\s]+/)
    .filter((number) => number !== '')
    .map(Number);
}
