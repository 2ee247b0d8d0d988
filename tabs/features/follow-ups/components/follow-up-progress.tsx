import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowCircleRight16Filled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DataBarHorizontal20Regular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { capital } from '../../../../bot/contract/capital.ts';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { ratingTitles } from '../../../../bot/contract/follow-up-words.ts';
import { CountTable } from '../../../components/count-table.tsx';
import { Panel } from '../../../components/panel.tsx';
import { BarsLegend, StackedBars } from '../../../components/stacked-bars.tsx';
import { groupings, progressBy, progressParts, totalOf, type Grouping } from './progress-counts.ts';

const titles = { closed: 'Closed', ...ratingTitles } as const;
const looks = {
  closed: { look: 'done', Icon: CheckmarkCircle16Filled },
  green: { look: 'in-hand', Icon: ArrowCircleRight16Filled },
  amber: { look: 'warning', Icon: Warning16Filled },
  red: { look: 'danger', Icon: ErrorCircle16Filled },
} as const;

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** How far the follow-ups are, as bars or as the same numbers in a table. */
export function FollowUpProgress({ followUps }: { followUps: readonly FollowUpView[] }) {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const [by, setBy] = useState<Grouping>('theme');
  const word = groupings.find(({ key }) => key === by)?.word ?? 'theme';
  const label = `Progress by ${word}`;
  const groups = progressBy(followUps, by);
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
    <Panel
      title={label}
      aside={
        <div className={styles.choices}>
          <Select
            size="small"
            aria-label="Put follow-ups together by"
            value={by}
            onChange={(_, { value }) => {
              setBy(groupings.find(({ key }) => key === value)?.key ?? 'theme');
            }}
          >
            {groupings.map((grouping) => (
              <option key={grouping.key} value={grouping.key}>{`By ${grouping.word}`}</option>
            ))}
          </Select>
          <Button
            appearance="subtle"
            size="small"
            icon={asTable ? <DataBarHorizontal20Regular /> : <Table20Regular />}
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {asTable ? 'Show as bars' : 'Show as table'}
          </Button>
        </div>
      }
    >
      {asTable ? (
        <CountTable
          label={label}
          first={capital(word)}
          columns={progressParts.map((part) => titles[part])}
          rows={groups.map(({ title, counts }) => ({
            title,
            counts: progressParts.map((part) => counts[part]),
          }))}
        />
      ) : (
        <>
          <StackedBars label={label} bars={bars} />
          <BarsLegend bars={bars} />
        </>
      )}
    </Panel>
  );
}
