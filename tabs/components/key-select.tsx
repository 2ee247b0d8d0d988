import { Select } from '@fluentui/react-components';
import { capital } from '../../bot/contract/capital.ts';

export interface KeySelectProps<Key extends string> {
  keys: readonly Key[];
  chosen: Key | null;
  /** The words for choosing none; without them one must be chosen. */
  none?: string;
  onChoose: (key: Key | null) => void;
}

/** Chooses one of the contract's keys by its words. */
export function KeySelect<Key extends string>(props: KeySelectProps<Key>) {
  const { keys, chosen, none, onChoose } = props;
  return (
    <Select
      value={chosen ?? ''}
      onChange={(_, { value }) => {
        onChoose(keys.find((key) => key === value) ?? null);
      }}
    >
      {none !== undefined && <option value="">{none}</option>}
      {keys.map((key) => (
        <option key={key} value={key}>
          {titleOfKey(key)}
        </option>
      ))}
    </Select>
  );
}

/** "Focused visit letter" for `focused-visit-letter`. */
function titleOfKey(key: string): string {
  const words = key.replaceAll('-', ' ').replace(/^jtai/, 'JTAI');
  return capital(words);
}
