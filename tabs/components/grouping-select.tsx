import { Select } from '@fluentui/react-components';

export interface GroupingSelectProps {
  label: string;
  groupings: readonly { readonly key: string; readonly word: string }[];
  chosen: string;
  onChoose: (key: string) => void;
}

/** Chooses by what things are put together. */
export function GroupingSelect({ label, groupings, chosen, onChoose }: GroupingSelectProps) {
  return (
    <Select
      size="small"
      aria-label={label}
      value={chosen}
      onChange={(_, { value }) => {
        onChoose(value);
      }}
    >
      {groupings.map(({ key, word }) => (
        <option key={key} value={key}>{`By ${word}`}</option>
      ))}
    </Select>
  );
}
