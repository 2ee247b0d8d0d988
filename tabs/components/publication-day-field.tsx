import { Field, Input } from '@fluentui/react-components';
import { londonDayOf } from '../../bot/contract/spoken-time.ts';

export interface PublicationDayFieldProps {
  /** The letter's own date: it was published on no day before it. */
  documentDate: string | null;
  day: string;
  onDay: (day: string) => void;
}

/** The day on which a letter was published. */
export function PublicationDayField({ documentDate, day, onDay }: PublicationDayFieldProps) {
  return (
    <Field
      required
      label="Published on"
      hint="The day on which Ofsted, or the council, published it"
    >
      <Input
        type="date"
        value={day}
        min={documentDate ?? undefined}
        max={londonDayOf(new Date().toISOString())}
        onChange={(_, { value }) => {
          onDay(value);
        }}
      />
    </Field>
  );
}
