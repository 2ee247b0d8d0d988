import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { sayDay } from '../../bot/contract/spoken-time.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, listStyleType: 'none', padding: 0 },
  piece: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  words: { display: 'grid', justifyItems: 'start', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface EvidenceLink {
  title: string;
  url: string;
  by: string;
  at: string;
}

export interface EvidenceLinksProps<Piece extends EvidenceLink> {
  evidence: readonly Piece[];
  now: string;
  /** Only where the viewer may take one away. */
  onRemove?: ((piece: Piece) => void) | undefined;
}

/** Links to what shows that something is done, each with where it is kept and who added it. */
export function EvidenceLinks<Piece extends EvidenceLink>(props: EvidenceLinksProps<Piece>) {
  const styles = useStyles();
  const { evidence, now, onRemove } = props;
  return (
    <ul aria-label="Evidence" className={styles.list}>
      {evidence.map((piece) => (
        <li key={`${piece.at} ${piece.url}`} className={styles.piece}>
          <span className={styles.words}>
            <Link href={piece.url} target="_blank" rel="noreferrer noopener">
              {piece.title}
            </Link>
            <Caption1 className={styles.quiet}>
              {`${new URL(piece.url).hostname}, added by ${piece.by}, ${sayDay(piece.at, now)}`}
            </Caption1>
          </span>
          {onRemove !== undefined && (
            <Button
              appearance="subtle"
              icon={<Delete20Regular />}
              aria-label={`Remove the evidence: ${piece.title}`}
              onClick={() => {
                onRemove(piece);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
