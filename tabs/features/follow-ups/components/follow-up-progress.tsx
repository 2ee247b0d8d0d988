import { ArrowCircleRight16Filled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { capital } from '../../../../bot/contract/capital.ts';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { ratingTitles } from '../../../../bot/contract/follow-up-words.ts';
import { CountTable } from '../../../components/count-table.tsx';
import { ProgressPanel } from '../../../components/progress-panel.tsx';
import { BarsLegend, StackedBars } from '../../../components/stacked-bars.tsx';
import {
  groupings,
  progressBy,
  progressParts,
  totalOf,
  type Grouping,
  type ProgressGroup,
} from './progress-counts.ts';

const titles = { closed: 'Closed', ...ratingTitles } as const;
const looks = {
  closed: { look: 'closed', Icon: CheckmarkCircle16Filled },
  green: { look: 'done', Icon: ArrowCircleRight16Filled },
  amber: { look: 'warning', Icon: Warning16Filled },
  red: { look: 'danger', Icon: ErrorCircle16Filled },
} as const;

interface GroupsProps {
  word: string;
  groups: readonly ProgressGroup[];
}

/** How far the follow-ups are, as bars or as the same numbers in a table. */
export function FollowUpProgress({ followUps }: { followUps: readonly FollowUpView[] }) {
  return (
    <ProgressPanel<Grouping>
      chooseBy="Put follow-ups together by"
      groupings={groupings}
      bars={({ key, word }) => <Bars word={word} groups={progressBy(followUps, key)} />}
      table={({ key, word }) => <Numbers word={word} groups={progressBy(followUps, key)} />}
    />
  );
}

function Bars({ word, groups }: GroupsProps) {
  const bars = groups.map((group) => ({
    title: group.title,
    whole: `${group.counts.closed} of ${totalOf(group)}`,
    parts: progressParts.map((part) => ({
      ...looks[part],
      word: titles[part].toLowerCase(),
      count: group.counts[part],
    })),
  }));
  return (
    <>
      <StackedBars label={`Progress by ${word}`} bars={bars} />
      <BarsLegend bars={bars} />
    </>
  );
}

function Numbers({ word, groups }: GroupsProps) {
  return (
    <CountTable
      label={`Progress by ${word}`}
      first={capital(word)}
      columns={progressParts.map((part) => titles[part])}
      rows={groups.map(({ title, counts }) => ({
        title,
        counts: progressParts.map((part) => counts[part]),
      }))}
    />
  );
}
