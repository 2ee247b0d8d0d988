import type { TemplateItem } from '../domain/checklist/template.ts';
import { roleTitles } from '../domain/people/roles.ts';
import { capital } from './capital.ts';

/** Who can own an item or be asked for a personal one, in the order of seniority. */
export const ownerTitles: Readonly<Record<string, string>> = roleTitles;

/** The categories of items, in the order of the work. */
export const categoryTitles = {
  call: 'Call',
  communications: 'Communications',
  logistics: 'Logistics',
  data: 'Data',
  documents: 'Documents',
  practice: 'Practice',
  timetable: 'Timetable',
  fieldwork: 'Fieldwork',
  letter: 'Letter',
  'carried-over': 'Carried over',
} as const satisfies Record<TemplateItem['category'], string>;

/** A category in words; a visit may keep one that this version no longer has, said as it is kept. */
export function categoryTitleOf(category: string): string {
  const titles: Readonly<Record<string, string>> = categoryTitles;
  return titles[category] ?? capital(category.replaceAll('-', ' '));
}
