import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircle16Filled } from '@fluentui/react-icons/svg/subtract-circle';
import type { StandingCounts } from '../../../../bot/contract/readiness.ts';
import { standingTitles } from '../../../../bot/contract/standing-words.ts';
import { StackedBars } from '../../../components/stacked-bars.tsx';

/** Items that belong together: one owner's, one team's, one category's. */
export interface ItemGroup {
  readonly title: string;
  readonly counts: StandingCounts;
}

const segments = [
  { standing: 'done', look: 'done' },
  { standing: 'in-hand', look: 'in-hand' },
  { standing: 'blocked', look: 'warning', Icon: SubtractCircle16Filled },
  { standing: 'overdue', look: 'danger', Icon: ErrorCircle16Filled },
] as const;

/** A bar for each group, as long as its share of the most items that any of them has. */
export function ProgressBars({ by, groups }: { by: string; groups: readonly ItemGroup[] }) {
  return (
    <StackedBars
      label={`Progress by ${by}`}
      bars={groups.map(({ title, counts }) => ({
        title,
        whole: `${counts.done} of ${counts.total - counts['not-applicable']}`,
        parts: segments.map(({ standing, ...look }) => ({
          ...look,
          word: standingTitles[standing].toLowerCase(),
          count: counts[standing],
        })),
      }))}
    />
  );
}
