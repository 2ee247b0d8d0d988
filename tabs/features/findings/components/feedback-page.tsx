import { LockClosed24Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { FeedbackForm } from './feedback-form.tsx';

/** Noting down what inspectors say before anything is written. */
export function FeedbackPage() {
  return (
    <Answer of={useMe()} loading={<PageSkeleton />}>
      {({ may }) =>
        may.importLetter && may.seeEmbargoed ? (
          <FeedbackForm />
        ) : (
          <EmptyState level={1} icon={<LockClosed24Regular />} title="You cannot record feedback">
            What inspectors say is for the core group alone until it is published. The director,
            deputies, the coordinator and quality assurance record it.
          </EmptyState>
        )
      }
    </Answer>
  );
}
