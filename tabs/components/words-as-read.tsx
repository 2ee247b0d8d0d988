import { Checkbox, Text } from '@fluentui/react-components';
import type { FindingFieldsProps } from './finding-in-hand.ts';

/** What the document says of a finding that is being edited, and whether that is kept beside it. */
export function WordsAsRead({ finding, onChange }: FindingFieldsProps) {
  const { text, original, added, forgets } = finding;
  if (text === original.text || original.text === '') return null;
  return (
    <div>
      <Text block>{`${added ? 'In the document' : 'As it was read'}: “${original.text}”`}</Text>
      <Checkbox
        label="These words name a child or a member of staff: do not keep them"
        checked={forgets}
        onChange={(_, { checked }) => {
          onChange({ forgets: checked === true });
        }}
      />
    </div>
  );
}
