import {
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { CorrectionForm as Choices } from '../../../../bot/contract/correction.ts';
import { NarrowSelect } from '../../../components/narrow-select.tsx';
import { MeantDays } from './meant-days.tsx';
import type { CorrectionFields } from './correction-fields.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    alignItems: 'start',
  },
});

export interface CorrectionFormProps {
  choices: Choices;
  fields: CorrectionFields;
  faults: Partial<Record<keyof CorrectionFields, string>>;
  /** What the server finds wrong with the call as it was sent last. */
  problems: readonly string[];
  unlikelyDays: boolean;
  onChange: (some: Partial<CorrectionFields>) => void;
}

/** The fields of an announcement: which visit, the call, fieldwork. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { choices, fields, faults, problems, unlikelyDays, onChange } = props;
  const styles = useStyles();
  const typed = (key: 'callDay' | 'callTime' | 'start' | 'end') => (
    <Input
      type={key === 'callTime' ? 'time' : 'date'}
      value={fields[key]}
      onChange={(_, { value }) => {
        onChange({ [key]: value });
      }}
    />
  );
  return (
    <>
      <Choices choices={choices} fields={fields} onChange={onChange} />
      <div className={styles.pair}>
        <Field required label="Day of the call" validationMessage={faults.callDay}>
          {typed('callDay')}
        </Field>
        <Field required label="Time of the call" validationMessage={faults.callTime}>
          {typed('callTime')}
        </Field>
        <Field label="Fieldwork starts">{typed('start')}</Field>
        <Field label="Fieldwork ends" validationMessage={faults.end}>
          {typed('end')}
        </Field>
      </div>
      {problems.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problems.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      {unlikelyDays && <MeantDays meant={fields.meant} onChange={onChange} />}
    </>
  );
}

function Choices({
  choices: { types, themes },
  fields: { type, theme },
  onChange,
}: Pick<CorrectionFormProps, 'choices' | 'fields' | 'onChange'>) {
  return (
    <>
      <Field label="Type of visit">
        <NarrowSelect
          value={type}
          onChange={(_, { value }) => {
            onChange({ type: types.find(({ key }) => key === value)?.key ?? type });
          }}
        >
          {types.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </NarrowSelect>
      </Field>
      <Field label="Theme">
        <NarrowSelect
          value={theme}
          onChange={(_, { value }) => {
            onChange({ theme: value });
          }}
        >
          <option value="">No theme, or not said yet</option>
          {themes.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </NarrowSelect>
      </Field>
    </>
  );
}
