import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { useEffect, useRef, useState } from 'react';
import type { AnswerView } from '../../../../bot/contract/answer.ts';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { capital } from '../../../../bot/contract/capital.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { useAnswer } from '../api/use-answer.ts';
import { FindingRow } from './finding-row.tsx';

const shownAtOnce = 10;

const useStyles = makeStyles({
  findings: { listStyleType: 'none', padding: 0 },
  themes: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
  },
  more: { justifySelf: 'start', alignSelf: 'flex-start' },
});

export interface FindingAnswersProps {
  question: string;
  onAsk: (question: string) => void;
}

/** What the published letters say about a question, quoted word for word, most useful first. */
export function FindingAnswers({ question, onAsk }: FindingAnswersProps) {
  return (
    <Answer of={useAnswer(question)} loading={<PageSkeleton />}>
      {(answer) =>
        answer.findings.length === 0 ? (
          <NothingFound key={question} answer={answer} onAsk={onAsk} />
        ) : (
          <Quotations key={question} answer={answer} />
        )
      }
    </Answer>
  );
}

function Quotations({ answer: { about, findings } }: { answer: AnswerView }) {
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtOnce);
  const many = countWords(findings.length, 'finding', 'findings');
  return (
    <Panel title={about === null ? `Latest findings: ${many}` : `${capital(about)}: ${many}`}>
      <FindingList label="Findings" findings={findings.slice(0, shown)} />
      {shown < findings.length && (
        <Button
          className={styles.more}
          onClick={() => {
            setShown(shown + shownAtOnce);
          }}
        >
          {`Show more (${findings.length - shown} left)`}
        </Button>
      )}
    </Panel>
  );
}

function FindingList({ label, findings }: { label: string; findings: readonly FindingView[] }) {
  const styles = useStyles();
  const mayFollowUp = useMe().data?.may.createFollowUp === true;
  return (
    <ul aria-label={label} className={styles.findings}>
      {findings.map((finding) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          source={sourceOf(finding)}
          mayFollowUp={mayFollowUp}
          sought={false}
        />
      ))}
    </ul>
  );
}

function NothingFound({
  answer: { about, closest, otherThemes },
  onAsk,
}: Pick<FindingAnswersProps, 'onAsk'> & { answer: AnswerView }) {
  const styles = useStyles();
  const [showsClosest, setShowsClosest] = useState(false);
  const subject = about ?? 'that';
  if (showsClosest) return <Closest subject={subject} findings={closest} />;
  return (
    <EmptyState
      level={2}
      icon={<DocumentSearch24Regular />}
      title={`No findings on ${subject}`}
      action={
        <span className={styles.themes}>
          {otherThemes.slice(0, 3).map((theme) => (
            <Button
              key={theme}
              onClick={() => {
                onAsk(`latest findings on ${theme}`);
              }}
            >
              {capital(theme)}
            </Button>
          ))}
          {closest.length > 0 && (
            <Button
              onClick={() => {
                setShowsClosest(true);
              }}
            >
              Show what comes closest
            </Button>
          )}
        </span>
      }
    >
      {`Nothing in the published letters speaks about ${subject}.${otherThemes.length === 0 ? '' : ' They do speak about:'}`}
    </EmptyState>
  );
}

/** What may be about something else, and is said so before it is read. */
function Closest({ subject, findings }: { subject: string; findings: readonly FindingView[] }) {
  const told = useRef<HTMLSpanElement>(null);
  // The button that was pressed is gone; a keyboard goes on from here.
  useEffect(() => {
    told.current?.focus();
  }, []);
  return (
    <Panel title={`Closest to ${subject}`}>
      <Text ref={told} tabIndex={-1}>
        {`Nothing in the published letters speaks about ${subject}. These come closest, and may be about something else.`}
      </Text>
      <FindingList label="Closest findings" findings={findings} />
    </Panel>
  );
}

function sourceOf({ letterTitle, documentDate }: FindingView): string {
  if (documentDate === null) return letterTitle;
  return `${letterTitle} of ${sayDay(documentDate, new Date().toISOString())}`;
}
