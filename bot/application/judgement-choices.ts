import type { ReadDocument } from '../contract/letter.ts';
import type { DocumentStore } from './document-store.ts';
import { loadCouncilRules } from './council-rules.ts';

/** What inspection reports judge, from which day on, and the grades: for a table that was not read. */
export async function judgementChoices(
  store: DocumentStore,
  council: string,
): Promise<ReadDocument['judged']> {
  const { packs } = await loadCouncilRules(store, council);
  const used = packs.filter(({ status }) => status !== 'draft');
  const sets = used.flatMap(({ judgements }) =>
    judgements.map(({ from, areas }) => ({ from, areas: areas.map(({ title }) => title) })),
  );
  return {
    sets: sets.toSorted((one, other) => one.from.localeCompare(other.from)),
    grades: [...new Set(used.flatMap(({ grades }) => grades.map(({ title }) => title)))],
  };
}
