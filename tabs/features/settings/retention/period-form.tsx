import {
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import {
  periodWords,
  retentionClasses,
  retentionWords,
  type RetentionView,
} from '../../../../bot/contract/retention.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { NarrowSelect } from '../../../components/narrow-select.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useSetRetention } from '../api/use-retention.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  button: { justifySelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const offered = [6, 12, 24, 36, 60, 72, 84, 120, 180, 300];

/** Sets how long each part of the record is kept. */
export function PeriodForm({ view, mayChange }: { view: RetentionView; mayChange: boolean }) {
  const styles = useStyles();
  const notices = useNotices();
  const setting = useSetRetention();
  const [opened, setOpened] = useState(view);
  const [periods, setPeriods] = useState(view.periods);

  function reopen(standing: RetentionView) {
    setOpened(standing);
    setPeriods(standing.periods);
    setting.reset();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setting.mutate(
      { periods, lastChanged: opened.changed?.at ?? null },
      {
        onSuccess: (standing) => {
          reopen(standing);
          notices.done('Saved. Nothing is erased before tomorrow: check below what goes when.');
        },
      },
    );
  }

  const isOvertaken = view.changed?.at !== opened.changed?.at && !setting.isPending;
  return (
    <Panel title="How long the record is kept">
      <Caption1 block className={styles.quiet}>
        {`For a visit, the time runs from the day on which it is closed or cancelled. What is over is erased and cannot be brought back. ${changedWords(view)}`}
      </Caption1>
      <form noValidate className={styles.form} onSubmit={submit}>
        <div className={styles.fields}>
          {retentionClasses.map((part) => (
            <Field key={part} label={retentionWords[part].title} hint={retentionWords[part].what}>
              <PeriodSelect
                months={periods[part]}
                mayChange={mayChange}
                onChoose={(months) => {
                  setPeriods({ ...periods, [part]: months });
                }}
              />
            </Field>
          ))}
        </div>
        {isOvertaken ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {`${view.changed?.by ?? 'Somebody else'} has changed this meanwhile. What you chose is above and not saved.`}
            </MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  reopen(view);
                }}
              >
                Show what stands
              </Button>
            </MessageBarActions>
          </MessageBar>
        ) : (
          setting.isError && <ProblemBar error={setting.error} />
        )}
        {mayChange && (
          <Button
            appearance="primary"
            type="submit"
            className={styles.button}
            disabledFocusable={setting.isPending || isOvertaken}
          >
            Save how long
          </Button>
        )}
      </form>
    </Panel>
  );
}

interface PeriodSelectProps {
  months: number | null;
  mayChange: boolean;
  onChoose: (months: number | null) => void;
}

/** The usual periods, and the one that is set. */
function PeriodSelect({ months, mayChange, onChoose, ...field }: PeriodSelectProps) {
  const periods = [...new Set([...offered, ...(months === null ? [] : [months])])];
  return (
    <NarrowSelect
      {...field}
      value={months === null ? '' : String(months)}
      disabled={!mayChange}
      onChange={(_, { value }) => {
        onChoose(value === '' ? null : Number(value));
      }}
    >
      <option value="">{periodWords(null)}</option>
      {periods
        .sort((a, b) => a - b)
        .map((one) => (
          <option key={one} value={one}>
            {periodWords(one)}
          </option>
        ))}
    </NarrowSelect>
  );
}

function changedWords({ changed }: RetentionView): string {
  if (changed === null) return 'Nobody has set it yet.';
  return `Set by ${changed.by}, ${sayMoment(changed.at, new Date().toISOString())}.`;
}
