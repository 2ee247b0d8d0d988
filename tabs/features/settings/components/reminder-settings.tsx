import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { ReminderRulesView } from '../../../../bot/contract/reminder-rules.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { Answer } from '../../../components/answer.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useReminderRules, useSetReminderRules } from '../api/use-reminder-rules.ts';
import { checkedReminders, formOf, reminderFields } from './reminder-form.ts';
import { RemindersChanged } from './reminders-changed.tsx';
import type { SettingsPart } from './settings-page.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  input: { width: '140px' },
  button: { justifySelf: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How people are reminded: how soon, how often, and when not. */
export function ReminderSettings({ mayChange }: Pick<SettingsPart, 'mayChange'>) {
  return (
    <Answer of={useReminderRules()} loading={<PageSkeleton />}>
      {(view) => <Reminders view={view} mayChange={mayChange} />}
    </Answer>
  );
}

function Reminders({ view, mayChange }: { view: ReminderRulesView; mayChange: boolean }) {
  const styles = useStyles();
  const notices = useNotices();
  const setting = useSetReminderRules();
  const [opened, setOpened] = useState(view);
  const [form, setForm] = useState(formOf(view.rules));
  const { rules, faults } = checkedReminders(form);

  function reopen(standing: ReminderRulesView) {
    setOpened(standing);
    setForm(formOf(standing.rules));
    setting.reset();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (rules === null) return;
    setting.mutate(
      { rules, lastChanged: opened.changed?.at ?? null },
      {
        onSuccess: (standing) => {
          reopen(standing);
          notices.done('Saved. It holds from the next reminder on.');
        },
      },
    );
  }

  const isOvertaken = view.changed?.at !== opened.changed?.at && !setting.isPending;
  return (
    <Panel title="Reminders">
      <Caption1 block className={styles.quiet}>
        {changedWords(view)}
      </Caption1>
      <form noValidate className={styles.form} onSubmit={submit}>
        <div className={styles.fields}>
          {reminderFields.map(({ key, label, hint, kind }) => (
            <Field key={key} required label={label} hint={hint} validationMessage={faults[key]}>
              <Input
                className={styles.input}
                type={kind}
                value={form[key]}
                readOnly={!mayChange}
                onChange={(_, { value }) => {
                  setForm({ ...form, [key]: value });
                }}
              />
            </Field>
          ))}
        </div>
        {isOvertaken ? (
          <RemindersChanged before={opened} standing={view} onShow={reopen} />
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
            Save reminders
          </Button>
        )}
      </form>
    </Panel>
  );
}

function changedWords({ changed }: ReminderRulesView): string {
  if (changed === null) return 'As they come: nobody has changed them.';
  return `Changed by ${changed.by}, ${sayMoment(changed.at, new Date().toISOString())}.`;
}
