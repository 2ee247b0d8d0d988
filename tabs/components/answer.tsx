import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemState } from './problem-state.tsx';

export interface AnswerProps<T> {
  of: Pick<UseQueryResult<T>, 'data' | 'isError' | 'error'> & { refetch: () => unknown };
  /** Drawn while the first answer is on its way, in the shape of what will come. */
  loading: ReactNode;
  children: (data: T) => ReactNode;
}

/** Draws an answer of the server; an older answer stays in view when a newer one cannot be had. */
export function Answer<T>({ of, loading, children }: AnswerProps<T>) {
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <ProblemState error={of.error} onRetry={() => void of.refetch()} />;
  return loading;
}
