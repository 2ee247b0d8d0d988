import { capital } from '../../../../bot/contract/capital.ts';
import { countWords, listWords } from '../../../../bot/contract/list-words.ts';
import type { StaffImportView } from '../../../../bot/contract/staff.ts';

type Change = StaffImportView['changes'][number];

/** The kinds of change in the order in which they are shown. */
export const changeKinds = [
  { kind: 'left', title: 'Become leavers', one: 'leaver', many: 'leavers' },
  { kind: 'added', title: 'Added', one: 'added', many: 'added' },
  { kind: 'returned', title: 'Come back', one: 'brought back', many: 'brought back' },
  { kind: 'changed', title: 'Changed', one: 'changed', many: 'changed' },
] as const satisfies readonly { kind: Change['kind']; title: string; one: string; many: string }[];

/** "2 added, 1 changed": how much of what; "nothing" when the file says what the list says. */
export function importCounts(changes: readonly Change[]): string {
  const counts = changeKinds.flatMap(({ kind, one, many }) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : countWords(count, one, many);
  });
  return counts.length === 0 ? 'nothing' : counts.join(', ');
}

/** "Team: Front door → Care leavers" of a change; "Team: Care leavers" where nothing was before. */
export function fieldChange({ field, before, after }: Change['fields'][number]): string {
  if (before === '') return `${field}: ${after}`;
  return `${field}: ${before} → ${after === '' ? 'nothing' : after}`;
}

/** What the choice to make leavers of the absent says, with how many they are. */
export function absentWords(absent: StaffImportView['absent']): string {
  const [people, are] = absent.length === 1 ? ['person', 'is'] : ['people', 'are'];
  return `Make the ${absent.length} ${people} who ${are} not in the file leavers`;
}

/** The first few of those who are not in the file. */
export function absentNames(absent: StaffImportView['absent']): string {
  const named = absent.slice(0, 3).map(({ name }) => name);
  const more = absent.length - named.length;
  return listWords(more === 0 ? named : [...named, countWords(more, 'other', 'others')]);
}

/** A bad row with its line, or what is wrong with the file as a whole. */
export function faultWords({ line, reason }: StaffImportView['faults'][number]): string {
  return line === null ? capital(reason) : `Line ${line}: ${reason}`;
}
