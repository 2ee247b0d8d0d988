import { Caption1, Switch, makeStyles } from '@fluentui/react-components';
import type { ReachView } from '../../../../bot/contract/reach.ts';
import { useReminderChoice } from '../api/use-reminder-choice.ts';

const useStyles = makeStyles({
  choice: { justifySelf: 'start', '@media print': { display: 'none' } },
});

/** Whether people are reminded on days off too in this visit; the director and deputies decide. */
export function DaysOffChoice({ view }: { view: ReachView }) {
  const styles = useStyles();
  const choosing = useReminderChoice(view.visit.id);
  if (!view.mayChoose) {
    return view.daysOffToo ? (
      <Caption1 className={styles.choice}>
        People are reminded at weekends and on other days off too in this visit.
      </Caption1>
    ) : null;
  }
  return (
    <Switch
      className={styles.choice}
      label="Remind at weekends and on other days off too"
      checked={choosing.isPending ? choosing.variables : view.daysOffToo}
      onChange={(_, { checked }) => {
        choosing.mutate(checked);
      }}
    />
  );
}
