import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import {
  dueWords,
  letterWords,
  ownerWords,
  standingWords,
} from '../../../../bot/contract/follow-up-words.ts';
import { EmbargoBadge } from '../../../components/embargo-badge.tsx';
import { PageLink } from '../../../components/page-link.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { ClockList } from './clock-list.tsx';
import { DueBar } from './due-bar.tsx';
import { FollowUpRating } from './follow-up-rating.tsx';
import { PriorityBadge } from './priority-badge.tsx';
import { useFollowUpLink } from './use-follow-up-link.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    '& > [role=img]': { width: '100%' },
  },
  finding: {
    display: 'grid',
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  link: { color: tokens.colorBrandForegroundLink, lineHeight: '24px' },
});

/** How a follow-up stands, whose it is and what it answers. */
export function FollowUpFacts({ detail }: { detail: FollowUpDetail }) {
  const { followUp } = detail;
  const styles = useStyles();
  const keepVisit = useVisitKept();
  const linkTo = useFollowUpLink();
  const { deputy, reviewingBody, dependsOn } = followUp;
  const now = new Date().toISOString();
  return (
    <div className={styles.facts}>
      {followUp.embargoed && <EmbargoBadge publication={followUp.publication} />}
      <PriorityBadge followUp={followUp} />
      <FollowUpRating followUp={followUp} />
      <Text weight="semibold">{standingWords(followUp, now)}</Text>
      <DueBar followUp={followUp} />
      <Text>{dueWords(followUp, now)}</Text>
      <Text>{`Owner: ${ownerWords(followUp)}${deputy === null ? '' : `, deputy ${deputy.name}`}`}</Text>
      {reviewingBody !== null && <Text>{`Reviewed by: ${reviewingBody}`}</Text>}
      {dependsOn !== null && (
        <Text>
          {dependsOn.closed ? 'Waited for: ' : 'Waits for: '}
          {dependsOn.action === null ? (
            'an embargoed follow-up'
          ) : (
            <PageLink className={styles.link} to={linkTo(dependsOn.id)}>
              {dependsOn.action}
            </PageLink>
          )}
        </Text>
      )}
      <ClockList detail={detail} />
      <blockquote className={styles.finding}>
        <Text>{`“${followUp.findingText}”`}</Text>
        <Caption1>{letterWords(followUp)}</Caption1>
      </blockquote>
      <PageLink
        className={styles.link}
        to={keepVisit('/findings', { finding: followUp.findingId })}
      >
        Open the finding
      </PageLink>
    </div>
  );
}
