import { Caption1, Checkbox, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReachRow } from '../../../../bot/contract/reach.ts';
import { alsoWords, reachWords } from '../../../../bot/contract/reach-words.ts';
import { StandingIcon } from '../../../components/standing-icon.tsx';
import { reachSign } from './reach-sign.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalSNudge,
    breakInside: 'avoid',
  },
  box: { '@media print': { display: 'none' } },
  parts: {
    flexGrow: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 4fr) minmax(0, 3fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    '@media screen and (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'grid', alignContent: 'start', minWidth: 0 },
  reach: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    alignContent: 'start',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ReachLineProps {
  row: ReachRow;
  now: string;
  /** Whether they are chosen for a reminder; null for those who may not remind. */
  chosen: boolean | null;
  onChoose: (personId: string, chosen: boolean) => void;
}

/** One person: who, how far the news has got and what to do, whom to phone, and by which wave. */
export const ReachLine = memo(function ReachLine({ row, now, chosen, onChoose }: ReachLineProps) {
  const styles = useStyles();
  const { id, name, role, team, phone, lineManager, wave } = row;
  const also = alsoWords(row, now);
  return (
    <div className={styles.line}>
      {chosen !== null && (
        <Checkbox
          className={styles.box}
          aria-label={`Choose ${name}`}
          checked={chosen}
          onChange={(_, { checked }) => {
            onChoose(id, checked === true);
          }}
        />
      )}
      <div className={styles.parts}>
        <span className={styles.words}>
          <Text weight="semibold">{name}</Text>
          <Caption1 className={styles.quiet}>{team === null ? role : `${role}, ${team}`}</Caption1>
        </span>
        <span className={styles.reach}>
          <StandingIcon standing={reachSign(row)} />
          <span className={styles.words}>
            <Text>{reachWords(row, now)}</Text>
            {also !== '' && <Caption1 className={styles.quiet}>{also}</Caption1>}
          </span>
        </span>
        <span className={styles.words}>
          {phone === null ? (
            <Caption1 className={styles.quiet}>No telephone number</Caption1>
          ) : (
            <Link href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</Link>
          )}
          <Caption1 className={styles.quiet}>
            {[lineManager === null ? '' : `Line manager ${lineManager}`, `Wave: ${wave}`]
              .filter((words) => words !== '')
              .join(' · ')}
          </Caption1>
        </span>
      </div>
    </div>
  );
});
