import { Checkbox, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { PossibleMove } from '../../../../bot/contract/visit-move.ts';
import type { MoveForm } from './move-form.ts';

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    alignItems: 'start',
  },
});

const receivedHint = 'The day the letter or report came. Statutory deadlines are counted from it.';
const unknownHint = 'Leave it empty while it is not known.';

export interface MoveFieldsProps {
  move: PossibleMove;
  form: MoveForm;
  faults: Partial<Record<keyof MoveForm, string>>;
  onChange: (some: Partial<MoveForm>) => void;
}

/** The fields that a move asks for: new dates, the day of receipt, why. */
export function MoveFields({ move, form, faults, onChange }: MoveFieldsProps) {
  const styles = useStyles();
  const day = (key: 'start' | 'end' | 'received', least?: string) => (
    <Input
      type="date"
      min={least}
      value={form[key]}
      onChange={(_, { value }) => {
        onChange({ [key]: value });
      }}
    />
  );
  return (
    <>
      {move.needsDates && (
        <div className={styles.days}>
          <Field required label="Fieldwork starts" validationMessage={faults.start}>
            {day('start')}
          </Field>
          <Field required label="Fieldwork ends" validationMessage={faults.end}>
            {day('end', form.start)}
          </Field>
        </div>
      )}
      {move.asksReceived && (
        <Field
          required={move.needsReceived}
          label="Received"
          hint={move.needsReceived ? receivedHint : `${receivedHint} ${unknownHint}`}
          validationMessage={faults.received}
        >
          {day('received')}
        </Field>
      )}
      {move.namesPriorityAction !== null && (
        <Checkbox
          label="The letter names an area for priority action"
          checked={form.priorityAction}
          onChange={(_, { checked }) => {
            onChange({ priorityAction: checked === true });
          }}
        />
      )}
      <Field
        required={move.needsReason}
        label={move.needsReason ? 'Reason' : 'Reason, if there is one to record'}
        validationMessage={faults.reason}
      >
        <Textarea
          value={form.reason}
          maxLength={500}
          onChange={(_, { value }) => {
            onChange({ reason: value });
          }}
        />
      </Field>
    </>
  );
}
