import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { categoryTitles, ownerTitles } from '../../../../bot/contract/checklist-words.ts';
import { TitledSelect } from '../../../components/titled-select.tsx';
import { AudienceField } from './audience-field.tsx';
import { DueField } from './due-field.tsx';
import type { ItemForm } from './item-form.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    alignItems: 'start',
  },
});

export interface ItemFieldsProps {
  form: ItemForm;
  faults: Partial<Record<keyof ItemForm, string>>;
  onChange: (some: Partial<ItemForm>) => void;
}

/** What an item of a checklist is made of. */
export function ItemFields({ form, faults, onChange }: ItemFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <Field required label="What is to be done" validationMessage={faults.title}>
        <Input
          value={form.title}
          maxLength={120}
          onChange={(_, { value }) => {
            onChange({ title: value });
          }}
        />
      </Field>
      <Field required label="Why it matters" validationMessage={faults.why}>
        <Textarea
          value={form.why}
          maxLength={300}
          onChange={(_, { value }) => {
            onChange({ why: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label="Owner">
          <TitledSelect
            titles={ownerTitles}
            chosen={form.owner}
            onChoose={(owner) => {
              onChange({ owner });
            }}
          />
        </Field>
        <Field label="Category">
          <TitledSelect
            titles={categoryTitles}
            chosen={form.category}
            onChoose={(category) => {
              onChange({ category });
            }}
          />
        </Field>
      </div>
      <Field label="Kind">
        <RadioGroup
          value={form.kind}
          onChange={(_, { value }) => {
            onChange({ kind: value === 'personal' ? 'personal' : 'shared' });
          }}
        >
          <Radio value="shared" label="Shared: done once, by its owner" />
          <Radio value="personal" label="Personal: each person does their own" />
        </RadioGroup>
      </Field>
      {form.kind === 'personal' && (
        <AudienceField audience={form.audience} fault={faults.audience} onChange={onChange} />
      )}
      <DueField due={form.due} fault={faults.due} onChange={onChange} />
      <Field
        label="Annex A lists"
        hint="Their numbers, if it concerns any"
        validationMessage={faults.annexA}
      >
        <Input
          value={form.annexA}
          placeholder="8, 9"
          onChange={(_, { value }) => {
            onChange({ annexA: value });
          }}
        />
      </Field>
      <Checkbox
        label="Ask for a link to evidence when it is done"
        checked={form.evidence}
        onChange={(_, { checked }) => {
          onChange({ evidence: checked === true });
        }}
      />
    </>
  );
}
