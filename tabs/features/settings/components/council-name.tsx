import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import { nameCouncilSchema } from '../../../../bot/contract/rules.ts';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useNameCouncil } from '../api/use-rules.ts';
import type { SettingsPart } from './settings-page.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  button: { justifySelf: 'start' },
});

/** What the council is called: letters about any other are shown as another council’s. */
export function CouncilName({ rules: { councilName }, mayChange }: SettingsPart) {
  const styles = useStyles();
  const notices = useNotices();
  const naming = useNameCouncil();
  const [name, setName] = useState(councilName ?? '');
  const [tried, setTried] = useState(false);
  const asked = nameCouncilSchema.safeParse({ name });

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (!asked.success) return;
    naming.mutate(asked.data, {
      onSuccess: () => {
        notices.done(`Saved: your council is ${asked.data.name}.`);
      },
    });
  }

  return (
    <Panel title="Your council">
      <form noValidate className={styles.form} onSubmit={submit}>
        <Field
          required
          label="Name"
          hint="A letter about any other council is questioned when it is imported, and is left out of your pathway, checklists, themes and latest findings."
          {...(tried && !asked.success && { validationMessage: 'Enter the council’s name.' })}
        >
          <Input
            value={name}
            maxLength={100}
            readOnly={!mayChange}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        {naming.isError && <ProblemBar error={naming.error} />}
        {mayChange && (
          <Button
            appearance="primary"
            type="submit"
            className={styles.button}
            disabledFocusable={naming.isPending}
          >
            Save the name
          </Button>
        )}
      </form>
    </Panel>
  );
}
