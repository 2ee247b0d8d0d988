import type { TemplateItem } from '../domain/checklist/template.ts';
import { roleTitles } from '../domain/people/roles.ts';

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
