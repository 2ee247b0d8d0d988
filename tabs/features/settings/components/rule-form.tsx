import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { RuleView } from '../../../../bot/contract/rules.ts';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.ts';
import { useOverrideRule } from '../api/use-rules.ts';
import { readDays, ruleWords } from './rule-words.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  days: { width: '96px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface RuleFormProps {
  rule: RuleView;
  framework: string;
  onClose: () => void;
}

/** Asks for a rule's working days, and says what the number would mean while it is typed. */
export function RuleForm({ rule, framework, onClose }: RuleFormProps) {
  const styles = useStyles();
  const notices = useNotices();
  const overriding = useOverrideRule();
  const [typed, setTyped] = useState(String(rule.workingDays));
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  const days = readDays(typed);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (days === null) return;
    if (days === rule.workingDays) {
      onClose();
      return;
    }
    overriding.mutate(
      { framework, rule: rule.key, workingDays: days },
      {
        onSuccess: () => {
          notices.done(`Changed: ${rule.title}.`);
          onClose();
        },
      },
    );
  }

  function backToDefault() {
    overriding.mutate(
      { framework, rule: rule.key, workingDays: null },
      {
        onSuccess: () => {
          notices.done(`Back to the default: ${rule.title}.`);
          onClose();
        },
      },
    );
  }

  const meaning = days === null ? {} : { hint: ruleWords({ ...rule, workingDays: days }) };
  const fault = days === null ? { validationMessage: 'A whole number of working days.' } : {};
  return (
    <form noValidate aria-label={rule.title} className={styles.form} onSubmit={submit}>
      <Field label="Working days" {...meaning} {...fault}>
        <Input
          ref={field}
          type="number"
          step={1}
          value={typed}
          className={styles.days}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onClose();
          }}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {overriding.isError && <ProblemBar error={overriding.error} />}
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={overriding.isPending}>
          Save
        </Button>
        {rule.override !== null && (
          <Button disabledFocusable={overriding.isPending} onClick={backToDefault}>
            Use the default
          </Button>
        )}
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
