import { Checkbox, Field, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ boxes: { display: 'grid' } });

export interface TickBoxesProps<Key extends string> {
  label: string;
  offered: readonly { key: Key; words: string }[];
  chosen: readonly Key[];
  /** Said below when none is chosen and something has been sent. */
  fault: string | null;
  onChoose: (chosen: Key[]) => void;
}

/** Several things to choose any of. */
export function TickBoxes<Key extends string>(props: TickBoxesProps<Key>) {
  const { label, offered, chosen, fault, onChoose } = props;
  const styles = useStyles();
  const toggled = (key: Key, on: boolean) =>
    offered.map((one) => one.key).filter((one) => (one === key ? on : chosen.includes(one)));
  return (
    <Field label={label} validationMessage={fault}>
      <div role="group" aria-label={label} className={styles.boxes}>
        {offered.map(({ key, words }) => (
          <Checkbox
            key={key}
            label={words}
            checked={chosen.includes(key)}
            onChange={(_, { checked }) => {
              onChoose(toggled(key, checked === true));
            }}
          />
        ))}
      </div>
    </Field>
  );
}
