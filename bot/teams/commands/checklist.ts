import { checklistCard, type ChecklistFilter } from '../../cards/checklist-card.ts';
import type { Command } from '../command.ts';
import { spokenVisit } from '../spoken-visit.ts';

const filters: readonly (readonly [words: RegExp, show: ChecklistFilter])[] = [
  [/\b(overdue|late)\b/i, 'overdue'],
  [/\bblocked\b/i, 'blocked'],
  [/\b(unowned|(no|without)( an)? owner)\b/i, 'unowned'],
  [/\bopen\b/i, 'open'],
  [/\bdone\b/i, 'done'],
];

/** Every shared item of the visit, with filters; "overdue items" shows those alone. */
export const checklist: Command = {
  name: 'checklist',
  matches: (text) =>
    /^\s*((which|what|any|the|our|all|whole|overdue|late|blocked|unowned|open|done)\s+)*(checklist|items)\b/i.test(
      text,
    ) ||
    /^\s*(what|what[’']s|is anything|anything)( is)? (overdue|late|blocked)\s*\?*\s*$/i.test(text),
  async run({ useCases, store, links }, { actor, text }) {
    const visit = await spokenVisit(store, actor.council, text);
    const view = await useCases.showReadiness(actor, visit.id);
    const show = filters.find(([words]) => words.test(text))?.[1] ?? 'all';
    return checklistCard(view, { show, page: 0 }, links);
  },
};
