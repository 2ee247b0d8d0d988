import { useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../../lib/query-keys.ts';

const touched = [
  queryKeys.letters,
  queryKeys.findings,
  queryKeys.themes,
  queryKeys.followUps,
  queryKeys.pathway,
];

/** Reads again all that a change of a letter or of its findings puts out of date. */
export function useFindingsChanged() {
  const queries = useQueryClient();
  return () => Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
