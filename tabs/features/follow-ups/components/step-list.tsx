import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { FollowUpDetail, FollowUpView, StepView } from '../../../../bot/contract/follow-up.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { usePressChange } from '../api/use-send-change.ts';
import { DrawerPart } from '../../../components/drawer-part.tsx';
import { mayWhileOpen } from './may-while-open.ts';
import { openChange } from './open-change.tsx';

const useStyles = makeStyles({
  steps: { display: 'grid', listStyleType: 'none', padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
  },
  words: { overflowWrap: 'anywhere' },
  when: {
    gridColumn: '1 / -1',
    paddingInlineStart: '36px',
    marginTop: `calc(-1 * ${tokens.spacingVerticalXS})`,
    color: tokens.colorNeutralForeground2,
  },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The steps towards a follow-up: ticked off, added, removed. */
export function StepList({ detail }: { detail: FollowUpDetail }) {
  const styles = useStyles();
  const { followUp } = detail;
  const mayChange = mayWhileOpen(detail).progress;
  const { steps } = followUp;
  const done = steps.filter((step) => step.done !== null).length;
  return (
    <DrawerPart
      title={steps.length === 0 ? 'Steps' : `Steps (${done} of ${steps.length} done)`}
      none={steps.length === 0 ? 'No steps yet.' : null}
      forms={mayChange ? [openChange('add-step', detail)] : []}
    >
      <ul aria-label="Steps" className={styles.steps}>
        {steps.map((step) => (
          <StepLine key={step.id} followUp={followUp} step={step} mayChange={mayChange} />
        ))}
      </ul>
    </DrawerPart>
  );
}

interface StepLineProps {
  followUp: FollowUpView;
  step: StepView;
  mayChange: boolean;
}

function StepLine({ followUp, step, mayChange }: StepLineProps) {
  const styles = useStyles();
  const press = usePressChange(followUp);
  const { id, title, due, done, overdue } = step;
  const now = new Date().toISOString();
  return (
    <li className={styles.step}>
      <Checkbox
        className={styles.words}
        label={title}
        checked={done !== null}
        disabled={!mayChange}
        onChange={(_, { checked }) => {
          press({ kind: 'mark-step', step: id, done: checked === true });
        }}
      />
      {mayChange && (
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={`Remove the step: ${title}`}
          onClick={() => {
            press({ kind: 'remove-step', step: id });
          }}
        />
      )}
      {(done !== null || due !== null) && (
        <Caption1 className={styles.when}>
          {overdue && <span className={styles.overdue}>Overdue: </span>}
          {done === null
            ? `due ${sayDay(due ?? '', now)}`
            : `Done by ${done.by}, ${sayDay(done.at, now)}`}
        </Caption1>
      )}
    </li>
  );
}
