import { Caption1, Link, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import {
  clockWords,
  dueWords,
  measureWords,
  standingWords,
} from '../../../../bot/contract/follow-up-words.ts';
import { sayDay, sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { Answer } from '../../../components/answer.tsx';
import { DrawerFrame } from '../../../components/drawer-frame.tsx';
import { EmbargoBadge } from '../../../components/embargo-badge.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { RatingLine } from '../../../components/rating-line.tsx';
import { useFollowUp } from '../api/use-follow-up.ts';
import { NoteForm } from './note-form.tsx';

const useStyles = makeStyles({
  body: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalM },
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', padding: 0 },
  entry: { display: 'grid', overflowWrap: 'anywhere' },
});

/** One follow-up over the page, with its history and a note to add. */
export function FollowUpDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const detail = useFollowUp(id);
  return (
    <DrawerFrame title={detail.data?.followUp.action ?? 'Follow-up'} onClose={onClose}>
      <Answer of={detail} loading={<PageSkeleton />}>
        {(data) => <Detail detail={data} />}
      </Answer>
    </DrawerFrame>
  );
}

function Detail({ detail }: { detail: FollowUpDetail }) {
  const styles = useStyles();
  const { followUp, history, may } = detail;
  const { owner, deputy, measure, evidence, clocks } = followUp;
  const now = new Date().toISOString();
  return (
    <div className={styles.body}>
      {followUp.embargoed && <EmbargoBadge />}
      <RatingLine rating={followUp.rating} closed={sayDay(followUp.since.at, now)} />
      <Text>{standingWords(followUp, now)}</Text>
      <Text>{dueWords(followUp, now)}</Text>
      <Text>{`Owner: ${owner.name}${deputy === null ? '' : `, deputy ${deputy.name}`}`}</Text>
      {measure !== null && <Text>{`${measure.title}: ${measureWords(measure, now)}`}</Text>}
      {clocks.map((clock) => (
        <Text key={clock.title}>{clockWords(clock, now)}</Text>
      ))}
      {evidence.map(({ id, title, url }) => (
        <Link key={id} href={url} target="_blank" rel="noreferrer noopener">
          {`Evidence: ${title}`}
        </Link>
      ))}
      {may.progress && followUp.state !== 'closed' && <NoteForm followUp={followUp} />}
      <Subtitle2 as="h2">History</Subtitle2>
      <ul className={styles.list}>
        {history.map(({ by, at, words }) => (
          <li key={`${at} ${words}`} className={styles.entry}>
            <Text>{words}</Text>
            <Caption1>{`${by}, ${sayMoment(at, now)}`}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}
