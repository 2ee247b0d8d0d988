import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';

/** Something that can be searched for by the words in it. */
export interface Searchable {
  readonly id: string;
  readonly text: string;
}

/**
 * What holds the words of a query, closest first; everything, in its own order, for an empty one.
 * Words match by stem, and by their beginning while they are still being typed.
 */
export function rankTexts<Found extends Searchable>(
  query: string,
  candidates: readonly Found[],
): Found[] {
  if (query.trim() === '') return [...candidates];
  const index = new MiniSearch<Searchable>({
    fields: ['text'],
    processTerm: (term) => stemmer(term.toLowerCase()),
  });
  index.addAll(candidates.map(({ id, text }) => ({ id, text })));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return index
    .search(query, { prefix: true, combineWith: 'AND' })
    .flatMap(({ id }) => byId.get(String(id)) ?? []);
}
