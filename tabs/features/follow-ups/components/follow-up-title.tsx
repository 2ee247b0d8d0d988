import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { letterWords } from '../../../../bot/contract/follow-up-words.ts';
import { EmbargoBadge } from '../../../components/embargo-badge.tsx';
import { PageLink } from '../../../components/page-link.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { PriorityBadge } from './priority-badge.tsx';
import { useFollowUpLink } from './use-follow-up-link.ts';

const useStyles = makeStyles({
  words: { display: 'grid', justifyItems: 'start', minWidth: 0 },
  finding: {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorNeutralForeground2LinkHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  action: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  letter: { color: tokens.colorNeutralForeground3 },
});

/** What will be done, and the beginning of the finding that it answers, which leads to the whole. */
export function FollowUpTitle({ followUp }: { followUp: FollowUpView }) {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  const linkTo = useFollowUpLink();
  return (
    <div className={styles.words}>
      <PriorityBadge followUp={followUp} />
      <PageLink className={styles.action} to={linkTo(followUp.id)}>
        {followUp.action}
      </PageLink>
      <PageLink
        className={styles.finding}
        to={keepVisit('/findings', { finding: followUp.findingId })}
      >
        {`“${followUp.findingText}”`}
      </PageLink>
      <Caption1 className={styles.letter}>{letterWords(followUp)}</Caption1>
      {followUp.embargoed && <EmbargoBadge />}
    </div>
  );
}
