import type { FrameworkPack } from '../framework/framework-pack.ts';
import type { TemplateItem } from './template.ts';

/** One item for each Annex A list, in the words and windows of the pack. Counts and status only. */
export function annexAItems(pack: FrameworkPack, numbers: readonly number[]): TemplateItem[] {
  return numbers.flatMap((number) => {
    const list = pack.annexA.find((candidate) => candidate.number === number);
    return list === undefined ? [] : [annexAItem(number, list.title, list.window)];
  });
}

function annexAItem(number: number, title: string, window: string): TemplateItem {
  return {
    key: `annex-a-${number}`,
    title: `Prepare Annex A list ${number}: ${title}`,
    why: `Inspectors choose whose experience to look at from this list (${window}).`,
    category: 'data',
    owner: 'data',
    kind: 'shared',
    audience: [],
    due: { kind: 'working-day', from: 'day', day: 1, time: '12:00' },
    evidence: false,
    annexA: [number],
  };
}
