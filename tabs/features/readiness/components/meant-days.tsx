import { Checkbox } from '@fluentui/react-components';

export interface MeantDaysProps {
  meant: boolean;
  onChange: (some: { meant: boolean }) => void;
}

/** Says that days that are likely to be mistyped are meant. */
export function MeantDays({ meant, onChange }: MeantDaysProps) {
  return (
    <Checkbox
      label="These days are right"
      checked={meant}
      onChange={(_, { checked }) => {
        onChange({ meant: checked === true });
      }}
    />
  );
}
