import { Dropdown, Field, Option } from '@fluentui/react-components';
import { ownerTitles } from '../../../../bot/contract/checklist-words.ts';
import type { ItemForm } from './item-form.ts';
import { roleWords } from './item-changes.ts';

const everyone = 'everyone';

export interface AudienceFieldProps {
  audience: readonly string[];
  fault: string | undefined;
  onChange: (some: Pick<ItemForm, 'audience'>) => void;
}

/** Chooses who has a personal item: everyone, or people with certain roles. */
export function AudienceField({ audience, fault, onChange }: AudienceFieldProps) {
  return (
    <Field required label="Who has it" validationMessage={fault}>
      <Dropdown
        multiselect
        placeholder="Choose roles"
        value={audience.map(roleWords).join(', ')}
        selectedOptions={[...audience]}
        onOptionSelect={(_, { optionValue, selectedOptions }) => {
          onChange({ audience: chosenAudience(optionValue, selectedOptions) });
        }}
      >
        {[everyone, ...Object.keys(ownerTitles)].map((role) => (
          <Option key={role} value={role}>
            {roleWords(role)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Everyone and single roles exclude each other: the one that was pressed last stays. */
function chosenAudience(pressed: string | undefined, selected: string[]): string[] {
  if (pressed === everyone) return selected.includes(everyone) ? [everyone] : [];
  return selected.filter((role) => role !== everyone);
}
