import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type SubmitEvent } from 'react';
import { changeGlossarySchema, type GlossaryView } from '../../../../bot/contract/glossary.ts';
import { Panel } from '../../../components/panel.tsx';
import { ProblemBar } from '../../../components/problem-bar.tsx';
import { useNotices } from '../../../components/use-notices.tsx';
import { useChangeGlossary } from '../api/use-glossary.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  button: { justifySelf: 'start' },
});

/** Adds words that mean the same. */
export function GlossaryForm({ own }: Pick<GlossaryView, 'own'>) {
  const styles = useStyles();
  const notices = useNotices();
  const changing = useChangeGlossary();
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const words = typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const fault = faultOf(words, own);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (fault !== null) return;
    changing.mutate((before) => [...before, words], {
      onSuccess: () => {
        notices.done(`Added: ${words.join(', ')}.`);
        setTyped('');
        setTried(false);
        first.current?.focus();
      },
    });
  }

  return (
    <Panel title="Add words">
      <form noValidate className={styles.form} onSubmit={submit}>
        <Field
          required
          label="Words that mean the same"
          hint="With commas between them: The Lodge, leaving care team"
          {...(tried && fault !== null && { validationMessage: fault })}
        >
          <Input
            ref={first}
            value={typed}
            maxLength={400}
            onChange={(_, { value }) => {
              setTyped(value);
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
          Add the words
        </Button>
      </form>
    </Panel>
  );
}

function faultOf(words: readonly string[], own: GlossaryView['own']): string | null {
  if (words.length < 2) return 'Write two at least, with a comma between them.';
  const said = words.join(', ').toLowerCase();
  if (own.some((entry) => entry.join(', ').toLowerCase() === said)) return 'On the list already.';
  const asked = changeGlossarySchema.safeParse({ entries: [words] });
  return asked.success ? null : 'Each has 2 to 60 letters.';
}
