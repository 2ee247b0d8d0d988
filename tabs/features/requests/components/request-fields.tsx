import { Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { OwnerField } from '../../../components/owner-field.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    alignItems: 'start',
  },
  whole: { gridColumn: '1 / -1' },
});

/** What has been typed of a request; day and time are London's, or empty. */
export interface RequestForm {
  what: string;
  askedBy: string;
  ownerId: string;
  day: string;
  time: string;
}

export type RequestFaults = Partial<Record<keyof RequestForm, string>>;

export interface RequestFieldsProps {
  form: RequestForm;
  faults: RequestFaults;
  /** The owner's name, where there is one already. */
  ownerName?: string;
  onChange: (some: Partial<RequestForm>) => void;
}

/** What was asked for, who asked, whose it is, and by when. */
export function RequestFields({ form, faults, ownerName, onChange }: RequestFieldsProps) {
  const styles = useStyles();
  const field = (
    key: 'askedBy' | 'day' | 'time',
    label: string,
    type: 'text' | 'date' | 'time',
  ) => (
    <Field required label={label} validationMessage={faults[key]}>
      <Input
        type={type}
        value={form[key]}
        maxLength={100}
        onChange={(_, { value }) => {
          onChange({ [key]: value });
        }}
      />
    </Field>
  );
  return (
    <div className={styles.fields}>
      <Field required label="Request" className={styles.whole} validationMessage={faults.what}>
        <Textarea
          value={form.what}
          maxLength={500}
          onChange={(_, { value }) => {
            onChange({ what: value });
          }}
        />
      </Field>
      {field('askedBy', 'Asked by', 'text')}
      <OwnerField
        wrong={faults.ownerId !== undefined}
        {...(ownerName !== undefined && { startsWith: ownerName })}
        onChoose={(ownerId) => {
          onChange({ ownerId });
        }}
      />
      {field('day', 'Due day', 'date')}
      {field('time', 'Due time', 'time')}
    </div>
  );
}
