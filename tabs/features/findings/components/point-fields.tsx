import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { findingKindTitles, findingKinds } from '../../../../bot/contract/standing-words.ts';
import { TitledSelect } from '../../../components/titled-select.tsx';

/** One thing that inspectors said. */
export interface Point {
  id: string;
  kind: FindingView['kind'];
  text: string;
}

export function newPoint(): Point {
  return { id: crypto.randomUUID(), kind: 'area-for-improvement', text: '' };
}

const useStyles = makeStyles({
  point: {
    display: 'grid',
    gridTemplateColumns: '220px minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  remove: {
    marginTop: '28px',
    '@media (max-width: 639px)': { marginTop: 0, justifySelf: 'start' },
  },
});

export interface PointFieldsProps {
  point: Point;
  number: number;
  /** True once the form was sent. */
  tried: boolean;
  onChange: (some: Partial<Point>) => void;
  /** Null for the only one. */
  onRemove: (() => void) | null;
}

/** What was said and what kind of finding it is likely to become. */
export function PointFields({ point, number, tried, onChange, onRemove }: PointFieldsProps) {
  const styles = useStyles();
  const missing = tried && point.text.trim().length < 3;
  return (
    <li className={styles.point}>
      <Field label={`Kind, ${number}`}>
        <TitledSelect
          titles={findingKindTitles}
          chosen={point.kind}
          onChoose={(chosen) => {
            onChange({ kind: findingKinds.find((kind) => kind === chosen) ?? point.kind });
          }}
        />
      </Field>
      <Field
        required
        label={`What was said, ${number}`}
        {...(missing && { validationMessage: 'Write what was said.' })}
      >
        <Textarea
          resize="vertical"
          value={point.text}
          maxLength={5000}
          onChange={(_, { value }) => {
            onChange({ text: value });
          }}
        />
      </Field>
      {onRemove !== null && (
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={`Remove: what was said, ${number}`}
          className={styles.remove}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
