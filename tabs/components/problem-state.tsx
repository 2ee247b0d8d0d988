import { Button } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import { LockClosed24Regular } from '@fluentui/react-icons/svg/lock-closed';
import { problemOf } from '../lib/problem-error.ts';
import { EmptyState } from './empty-state.tsx';

/** Stands where something could not be shown: what happened, what to do, and a way to try again. */
export function ProblemState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const problem = problemOf(error);
  const refused = problem.status === 401 || problem.status === 403;
  return (
    <div role="alert">
      <EmptyState
        level={2}
        icon={refused ? <LockClosed24Regular /> : <ErrorCircle24Regular />}
        title={problem.title}
        action={refused ? undefined : <Button onClick={onRetry}>Try again</Button>}
      >
        {problem.detail ?? 'Try again in a moment.'}
      </EmptyState>
    </div>
  );
}
