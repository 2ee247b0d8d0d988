import {
  Badge,
  Button,
  Caption1,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { KindBadge } from '../../../components/kind-badge.tsx';
import { PageLink } from '../../../components/page-link.tsx';
import { QuotedFinding } from '../../../components/quoted-finding.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { AsItWasRead } from './as-it-was-read.tsx';
import { FollowUpLine } from './follow-up-line.tsx';

const FollowUpDialog = lazy(async () => {
  const { FollowUpDialog } = await import('./follow-up-dialog.tsx');
  return { default: FollowUpDialog };
});

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalSNudge,
    paddingBlock: tokens.spacingVerticalM,
    outlineStyle: 'none',
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  sought: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  source: { color: tokens.colorBrandForegroundLink, lineHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  followUps: { display: 'grid', gap: tokens.spacingVerticalXS, listStyleType: 'none', padding: 0 },
});

export interface FindingRowProps {
  finding: FindingView;
  /** The letter that it stands in, where that is not said above. */
  source?: string;
  mayFollowUp: boolean;
  sought: boolean;
  /** What else may be done with it. */
  children?: ReactNode;
}

/** One finding verbatim, where its follow-ups stand, and making one more. */
export function FindingRow(props: FindingRowProps) {
  const { finding, source, mayFollowUp, sought, children } = props;
  const styles = useStyles();
  const keepVisit = useVisitKept();
  const [asking, setAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!sought) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [sought]);
  const { tag, kind, page, text, subItems, edited, added, followUps } = finding;
  return (
    <li ref={row} tabIndex={-1} className={mergeClasses(styles.row, sought && styles.sought)}>
      <div className={styles.head}>
        {tag !== null && <Text weight="semibold">{tag}</Text>}
        <KindBadge kind={kind} />
        {source !== undefined && (
          <PageLink className={styles.source} to={keepVisit('/findings', { finding: finding.id })}>
            {source}
          </PageLink>
        )}
        {edited && (
          <Badge appearance="tint" shape="rounded" color="informative">
            Edited
          </Badge>
        )}
        {added && (
          <Badge appearance="tint" shape="rounded" color="informative">
            Added
          </Badge>
        )}
        {page !== null && <Caption1 className={styles.quiet}>{`page ${page}`}</Caption1>}
      </div>
      <QuotedFinding text={text} subItems={subItems} />
      <AsItWasRead finding={finding} />
      {followUps.length > 0 && (
        <ul aria-label="Follow-ups" className={styles.followUps}>
          {followUps.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {mayFollowUp && (
          <Button
            {...restoreFocus}
            size="small"
            aria-label={`Make this a follow-up: ${tag ?? text}`}
            onClick={() => {
              setAsking(true);
            }}
          >
            Make this a follow-up
          </Button>
        )}
        {children}
      </div>
      {asking && (
        <Suspense fallback={null}>
          <FollowUpDialog
            finding={finding}
            onClose={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      )}
    </li>
  );
}
