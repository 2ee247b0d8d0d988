import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem-error.ts';

/** Answers of one person's session. Refusals are not asked again; lost connections are, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isPassing(problemOf(error).status),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

function isPassing(status: number): boolean {
  return status === 0 || status === 429 || status >= 500;
}
