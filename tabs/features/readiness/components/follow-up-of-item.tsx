import { makeStyles, tokens } from '@fluentui/react-components';
import type { ItemView } from '../../../../bot/contract/readiness.ts';
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
export function FollowUpOfItem({ item: { followUp, title } }: { item: ItemView }) {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  if (followUp === null) return null;
  return (
    <PageLink
      className={styles.link}
      aria-label={`Open its follow-up: ${title}`}
      to={keepVisit('/follow-ups', { 'follow-up': followUp.id })}
    >
      Open its follow-up
    </PageLink>
  );
}
