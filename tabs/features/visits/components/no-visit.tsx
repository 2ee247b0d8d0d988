import { makeStyles, tokens } from '@fluentui/react-components';
import { Call24Regular } from '@fluentui/react-icons/svg/call';
import { useLocation } from 'wouter';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import type { VisitSummary } from '../../../../bot/contract/visit.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { CallLink } from './call-link.tsx';

const useStyles = makeStyles({
  ways: { display: 'grid', justifyItems: 'center', gap: tokens.spacingVerticalM },
  earlier: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', padding: 0 },
});

/** Shown while no visit is under way: how one starts, and the earlier ones. */
export function NoVisit({ earlier }: { earlier: readonly VisitSummary[] }) {
  return (
    <EmptyState
      level={1}
      icon={<Call24Regular />}
      title="No visit under way"
      action={<Ways earlier={earlier} />}
    >
      When Ofsted phones, tell Visit Ready in chat: “We’ve had the call.” This page then shows how
      ready you are.
    </EmptyState>
  );
}

function Ways({ earlier }: { earlier: readonly VisitSummary[] }) {
  const styles = useStyles();
  const [pathname] = useLocation();
  const now = new Date().toISOString();
  return (
    <div className={styles.ways}>
      <CallLink />
      {earlier.length > 0 && (
        <ul aria-label="Earlier visits" className={styles.earlier}>
          {earlier.slice(0, 5).map((visit) => (
            <li key={visit.id}>
              <LinkButton
                to={`${pathname}?visit=${encodeURIComponent(visit.id)}`}
                appearance="subtle"
              >
                {`${visitTitle(visit)}, ${sayDay(visit.fieldworkStart, now)}`}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
