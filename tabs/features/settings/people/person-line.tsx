import {
  Badge,
  Caption1,
  Link,
  Text,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { memo } from 'react';
import { contactWords } from './contact-words.ts';
import { leftWords } from './left-words.ts';
import type { PersonRow } from './people-rows.ts';

const useStyles = makeStyles({
  person: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'grid', minWidth: 0 },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  // Where colours are forced, a name that opens somebody looks like any other without it.
  opens: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One person of the list: who, what they do and where, and whether they can be told of a visit. */
export const PersonLine = memo(function PersonLine({
  row,
  onOpen,
}: {
  row: PersonRow;
  onOpen: ((personId: string) => void) | null;
}) {
  const styles = useStyles();
  const focus = useRestoreFocusTarget();
  const { id, name, roles, team, address, phone, coreGroup, active, contact } = row;
  return (
    <div className={styles.person}>
      <span className={styles.words}>
        <span className={styles.name}>
          {onOpen === null ? (
            <Text weight="semibold">{name}</Text>
          ) : (
            <Link
              {...focus}
              as="button"
              className={styles.opens}
              onClick={() => {
                onOpen(id);
              }}
            >
              {name}
            </Link>
          )}
          {coreGroup && active && (
            <Badge appearance="tint" color="brand">
              Core group
            </Badge>
          )}
        </span>
        <Caption1 className={styles.quiet}>{[address, phone].filter(Boolean).join(' · ')}</Caption1>
      </span>
      <span className={styles.words}>
        <Caption1>{roles.length === 0 ? 'No role' : roles.join(', ')}</Caption1>
        <Caption1 className={styles.quiet}>{team ?? 'No team'}</Caption1>
      </span>
      <Caption1 className={styles.quiet}>
        {active ? contact !== null && contactWords[contact] : leftWords(row)}
      </Caption1>
    </div>
  );
});
