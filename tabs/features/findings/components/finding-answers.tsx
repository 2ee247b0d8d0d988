import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
import { useState } from 'react';
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
          <NothingFound answer={answer} onAsk={onAsk} />
        ) : (
          <Quotations key={question} answer={answer} />
        )
      }
    </Answer>
  );
}

function Quotations({ answer: { about, findings } }: { answer: AnswerView }) {
  const styles = useStyles();
  const mayFollowUp = useMe().data?.may.createFollowUp === true;
  const [shown, setShown] = useState(shownAtOnce);
  const many = countWords(findings.length, 'finding', 'findings');
  return (
    <Panel title={about === null ? `Latest findings: ${many}` : `${capital(about)}: ${many}`}>
      <ul aria-label="Findings" className={styles.findings}>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            source={sourceOf(finding)}
            mayFollowUp={mayFollowUp}
            sought={false}
          />
        ))}
      </ul>
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

function NothingFound({
  answer: { about, otherThemes },
  onAsk,
}: Pick<FindingAnswersProps, 'onAsk'> & { answer: AnswerView }) {
  const styles = useStyles();
  const subject = about ?? 'that';
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
        </span>
      }
    >
      {`Nothing in the published letters speaks about ${subject}.${otherThemes.length === 0 ? '' : ' They do speak about:'}`}
    </EmptyState>
  );
}

function sourceOf({ letterTitle, documentDate }: FindingView): string {
  if (documentDate === null) return letterTitle;
  return `${letterTitle} of ${sayDay(documentDate, new Date().toISOString())}`;
}
