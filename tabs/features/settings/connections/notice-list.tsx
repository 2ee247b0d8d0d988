import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { NoticeView, SubscriptionView } from '../../../../bot/contract/subscriptions.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';

const useStyles = makeStyles({
  all: { paddingBlock: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface NoticeListProps {
  subscription: Pick<SubscriptionView, 'name' | 'notices' | 'waiting' | 'setAside'>;
  now: string;
}

/** What a system was sent lately: what waits or failed first, each with the reason. */
export function NoticeList({ subscription, now }: NoticeListProps) {
  const styles = useStyles();
  const { name, notices, waiting, setAside } = subscription;
  if (notices.length === 0) {
    return <Caption1 className={styles.quiet}>Nothing has been sent yet.</Caption1>;
  }
  return (
    <details className={styles.all} open={waiting + setAside > 0}>
      <summary className={styles.summary}>
        <Text>{standingWords(waiting, setAside)}</Text>
      </summary>
      <ul aria-label={`Sent to ${name} lately`} className={styles.list}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <Text>{`${notice.words}, ${sayMoment(notice.at, now)}: `}</Text>
            <Text weight={notice.state === 'sent' ? 'regular' : 'semibold'}>
              {outcomeWords(notice, now)}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

function standingWords(waiting: number, setAside: number): string {
  const some = [
    ...(setAside > 0 ? [`${countWords(setAside, 'event', 'events')} failed for good`] : []),
    ...(waiting > 0 ? [`${countWords(waiting, 'event', 'events')} waiting`] : []),
  ];
  return some.length === 0 ? 'Everything has arrived' : some.join(', ');
}

function outcomeWords({ state, tries, outcome, lastTriedAt, nextTryAt }: NoticeView, now: string) {
  const answer = outcome === null ? '' : `${outcome.charAt(0).toLowerCase()}${outcome.slice(1)}`;
  const tried = countWords(tries, 'try', 'tries');
  if (state === 'sent') return `arrived ${lastTriedAt === null ? '' : sayMoment(lastTriedAt, now)}`;
  if (state === 'set-aside') return `failed for good after ${tried}, ${answer}`;
  if (tries === 0) return 'waiting';
  return `${answer}, tried again from ${nextTryAt === null ? 'now' : sayMoment(nextTryAt, now)} on`;
}
