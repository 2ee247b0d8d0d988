import type { TemplateItemView } from '../../../../bot/contract/checklist.ts';
import { capital } from '../../../../bot/contract/capital.ts';
import { categoryTitles, ownerTitles } from '../../../../bot/contract/checklist-words.ts';

/** Something about an item that somebody else has changed. */
export interface ItemChange {
  field: string;
  now: string;
}

/** What differs between an item as it was opened and as it stands, in words. */
export function itemChanges(before: TemplateItemView, after: TemplateItemView): ItemChange[] {
  const old = new Map(factsOf(before));
  return factsOf(after)
    .filter(([field, now]) => old.get(field) !== now)
    .map(([field, now]) => ({ field, now }));
}

/** A role's title; "everyone", and what this page does not know, as a sentence has it. */
export function roleWords(role: string): string {
  return ownerTitles[role] ?? capital(role);
}

export function categoryWords(category: string): string {
  const titles: Readonly<Record<string, string>> = categoryTitles;
  return titles[category] ?? category;
}

/** "Shared", or for whom it is personal. */
export function kindWords({ kind, audience }: Pick<TemplateItemView, 'kind' | 'audience'>): string {
  if (kind === 'shared') return 'Shared';
  return `Personal: ${audience.map(roleWords).join(', ').toLowerCase()}`;
}

function factsOf(item: TemplateItemView): [field: string, words: string][] {
  return [
    ['What', item.title],
    ['Why', item.why],
    ['Owner', roleWords(item.owner)],
    ['Kind', kindWords(item)],
    ['Due', item.dueInWords],
    ['Category', categoryWords(item.category)],
    ['Evidence', item.evidence ? 'asked for' : 'not asked for'],
    ['Annex A lists', item.annexA.length === 0 ? 'none' : item.annexA.join(', ')],
  ];
}
