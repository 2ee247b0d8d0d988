import { Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { changeGlossarySchema, type GlossaryView } from '../../../../bot/contract/glossary.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useChangeGlossary } from '../api/use-glossary.ts';
import { OwnForm } from './own-form.tsx';

/** Adds words that mean the same. */
export function GlossaryForm({ own }: Pick<GlossaryView, 'own'>) {
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

  function submit() {
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
    <OwnForm
      title="Add words"
      submitTitle="Add the words"
      pending={changing.isPending}
      error={changing.error}
      onSend={submit}
    >
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
    </OwnForm>
  );
}

function faultOf(words: readonly string[], own: GlossaryView['own']): string | null {
  if (words.length < 2) return 'Write two at least, with a comma between them.';
  const said = words.join(', ').toLowerCase();
  if (own.some((entry) => entry.join(', ').toLowerCase() === said)) return 'On the list already.';
  const asked = changeGlossarySchema.shape.entries.safeParse([words]);
  return asked.success ? null : 'Each has 2 to 60 letters.';
}
