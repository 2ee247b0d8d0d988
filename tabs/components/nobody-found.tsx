import { Button } from '@fluentui/react-components';
import { PeopleSearch24Regular } from '@fluentui/react-icons/svg/people-search';
import { EmptyState } from './empty-state.tsx';

/** Stands for a list of people that has been narrowed until nobody is left. */
export function NobodyFound({ onShowAll }: { onShowAll: () => void }) {
  return (
    <EmptyState
      level={3}
      icon={<PeopleSearch24Regular />}
      title="Nobody here"
      action={<Button onClick={onShowAll}>Show everybody</Button>}
    >
      Nobody fits what is asked for above.
    </EmptyState>
  );
}
