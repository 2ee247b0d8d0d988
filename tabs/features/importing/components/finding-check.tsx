import { Button, Caption1, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import { findingKindTitles } from '../../../../bot/contract/standing-words.ts';
import type { Check, CheckedFinding } from './checked-reading.ts';
import { FindingWords } from './finding-words.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalSNudge,
    paddingBlock: tokens.spacingVerticalM,
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  removed: {
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'line-through',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    minWidth: 0,
    flex: '1 1 0',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, marginInlineStart: 'auto' },
});

export interface FindingCheckProps {
  finding: CheckedFinding;
  onCheck: Dispatch<Check>;
}

/** One finding as it was read: its kind can be changed, its words edited, or it is removed. */
export function FindingCheck({ finding, onCheck }: FindingCheckProps) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const { place, tag, page, text, removed } = finding;
  const name = tag ?? `finding ${place + 1}`;
  if (removed) {
    return (
      <li className={styles.row}>
        <div className={styles.head}>
          <Text className={styles.removed}>{text}</Text>
          <Button
            size="small"
            aria-label={`Put back: ${name}`}
            onClick={() => {
              onCheck({ do: 'put-back', place });
            }}
          >
            Put back
          </Button>
        </div>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {tag !== null && <Text weight="semibold">{tag}</Text>}
        <KindSelect finding={finding} name={name} onCheck={onCheck} />
        {page !== null && <Caption1 className={styles.quiet}>{`page ${page}`}</Caption1>}
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={`${editing ? 'Stop editing' : 'Edit'}: ${name}`}
            onClick={() => {
              setEditing(!editing);
            }}
          >
            {editing ? 'Stop editing' : 'Edit'}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Remove: ${name}`}
            onClick={() => {
              onCheck({ do: 'remove', place });
            }}
          >
            Remove
          </Button>
        </div>
      </div>
      <FindingWords finding={finding} editing={editing} onCheck={onCheck} />
    </li>
  );
}

function KindSelect({ finding, name, onCheck }: FindingCheckProps & { name: string }) {
  const kinds = Object.keys(findingKindTitles) as CheckedFinding['kind'][];
  return (
    <Select
      size="small"
      aria-label={`Kind of ${name}`}
      value={finding.kind}
      onChange={(_, { value }) => {
        const kind = kinds.find((one) => one === value) ?? finding.kind;
        onCheck({ do: 'set-finding', place: finding.place, fields: { kind } });
      }}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {findingKindTitles[kind]}
        </option>
      ))}
    </Select>
  );
}
