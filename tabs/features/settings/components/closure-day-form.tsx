import { Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { closureDaySchema, type ClosureDayView } from '../../../../bot/contract/rules.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { useNotices } from '../../../components/use-notices.ts';
import { useChangeClosureDays } from '../api/use-rules.ts';
import { OwnForm } from './own-form.tsx';

/** Adds a day on which the council closes. */
export function ClosureDayForm({ closureDays }: { closureDays: readonly ClosureDayView[] }) {
  const notices = useNotices();
  const changing = useChangeClosureDays();
  const first = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState('');
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const known = closureDays.find((closure) => closure.day === day);
  const asked = closureDaySchema.safeParse({ day, title });
  const wrong = new Set(tried ? asked.error?.issues.map(({ path }) => path[0]) : []);

  function submit() {
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
    <OwnForm
      title="Add a closure day"
      submitTitle="Add the day"
      pending={changing.isPending}
      error={changing.error}
      onSend={submit}
    >
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
    </OwnForm>
  );
}
