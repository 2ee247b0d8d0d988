import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type SubmitEvent } from 'react';
import { closureDaySchema, type ClosureDayView } from '../../../../bot/contract/rules.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.tsx';
import { useChangeClosureDays } from '../api/use-rules.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  button: { justifySelf: 'start' },
});

/** Adds a day on which the council closes. */
export function ClosureDayForm({ closureDays }: { closureDays: readonly ClosureDayView[] }) {
  const styles = useStyles();
  const notices = useNotices();
  const changing = useChangeClosureDays();
  const first = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState('');
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const known = closureDays.find((closure) => closure.day === day);
  const asked = closureDaySchema.safeParse({ day, title });
  const wrong = new Set(tried ? asked.error?.issues.map(({ path }) => path[0]) : []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (!asked.success || known !== undefined) return;
    changing.mutate((before) => [...before, asked.data], {
      onSuccess: () => {
        notices.done(`Added: ${asked.data.title}, ${sayDay(day, new Date().toISOString())}.`);
        setDay('');
        setTitle('');
        setTried(false);
        first.current?.focus();
      },
    });
  }

  const dayFault = known === undefined ? 'Choose the day.' : `On the list already: ${known.title}.`;
  return (
    <Panel title="Add a closure day">
      <form noValidate className={styles.form} onSubmit={submit}>
        <Field
          required
          label="Day"
          {...((wrong.has('day') || known !== undefined) && { validationMessage: dayFault })}
        >
          <Input
            ref={first}
            type="date"
            value={day}
            onChange={(_, { value }) => {
              setDay(value);
            }}
          />
        </Field>
        <Field
          required
          label="Why it closes"
          {...(wrong.has('title') && { validationMessage: 'Say why, in a few words.' })}
        >
          <Input
            value={title}
            maxLength={100}
            placeholder="Christmas closure"
            onChange={(_, { value }) => {
              setTitle(value);
            }}
          />
        </Field>
        {changing.isError && <ProblemBar error={changing.error} />}
        <Button
          appearance="primary"
          type="submit"
          className={styles.button}
          disabledFocusable={changing.isPending}
        >
          Add the day
        </Button>
      </form>
    </Panel>
  );
}
