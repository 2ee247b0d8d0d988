import type { TemplateItemView } from '../../bot/contract/checklist.ts';

/** A shared item of a checklist, due on the first working day. */
export function aTemplateItem(some: Partial<TemplateItemView> = {}): TemplateItemView {
  return {
    key: 'rooms',
    title: 'Get rooms ready',
    why: 'Inspectors need a quiet place.',
    category: 'logistics',
    owner: 'it-and-logistics',
    kind: 'shared',
    audience: [],
    due: 'day 1 12:00',
    dueInWords: 'By 12:00 on working day 1 (the call is day 0)',
    evidence: false,
    annexA: [],
    ...some,
  };
}
