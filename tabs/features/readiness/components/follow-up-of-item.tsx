import { makeStyles, tokens } from '@fluentui/react-components';
import type { CarriedFollowUp } from '../../../../bot/contract/readiness.ts';
import { PageLink } from '../../../components/page-link.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';

const useStyles = makeStyles({
  link: {
    justifySelf: 'start',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    '@media print': { display: 'none' },
  },
});

/** Leads from an item that was carried over to the follow-up that it is about. */
export function FollowUpOfItem({ followUp }: { followUp: CarriedFollowUp }) {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  return (
    <PageLink className={styles.link} to={keepVisit('/follow-ups', { 'follow-up': followUp.id })}>
      Open its follow-up
    </PageLink>
  );
}
