import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentText24Regular } from '@fluentui/react-icons/svg/document-text';
import { useSearchParams } from 'wouter';
import { countDocuments } from '../../../../bot/contract/document-words.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { withWords } from '../../../lib/address-words.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useFindings } from '../api/use-findings.ts';
import { useLetters } from '../api/use-letters.ts';
import { AskFindings } from './ask-findings.tsx';
import { FindingAnswers } from './finding-answers.tsx';
import { LetterFindings } from './letter-findings.tsx';
import { LetterLinks } from './letter-links.tsx';
import { hasPlace, letterToOpen } from './letter-to-open.ts';
import { ThemeOverTime } from './theme-over-time.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1280px',
    marginInline: 'auto',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  letter: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  panes: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: '280px minmax(0, 1fr)',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** The letters, and what the inspectors found in the one that is chosen. */
export function FindingsPage() {
  const letters = useLetters();
  const findings = useFindings();
  // One way to try again for both.
  const both = {
    data:
      letters.data === undefined || findings.data === undefined
        ? undefined
        : { letters: letters.data.filter(hasPlace), findings: findings.data },
    isError: letters.isError || findings.isError,
    error: letters.error ?? findings.error,
    refetch: () => Promise.all([letters.refetch(), findings.refetch()]),
  };
  return (
    <Answer of={both} loading={<PageSkeleton />}>
      {(some) => <Findings {...some} />}
    </Answer>
  );
}

interface FindingsProps {
  letters: readonly LetterView[];
  findings: readonly FindingView[];
}

function Findings({ letters, findings }: FindingsProps) {
  const styles = useStyles();
  const [search, setSearch] = useSearchParams();
  const question = search.get('question') ?? '';
  const ask = (asked: string) => {
    setSearch((before) => withWords(before, { question: asked }));
  };
  const amounts = `${countDocuments(letters.map(({ kind }) => kind))}, ${countWords(findings.length, 'finding', 'findings')}`;
  if (letters.length === 0) return <NoLetters />;
  return (
    <div className={styles.page}>
      <PageHead title="Findings" summary={amounts} actions={<Additions />} />
      <AskFindings key={question} question={question} onAsk={ask} />
      {question === '' ? (
        <LetterInView letters={letters} findings={findings} />
      ) : (
        <FindingAnswers question={question} onAsk={ask} />
      )}
    </div>
  );
}

function LetterInView({ letters, findings }: FindingsProps) {
  const styles = useStyles();
  const [search] = useSearchParams();
  const sought = findings.find(({ id }) => id === search.get('finding'));
  const letterId = search.get('letter') ?? sought?.letterId;
  const letter = letters.find(({ id }) => id === letterId) ?? letterToOpen(letters);
  if (letter === undefined) return null;
  return (
    <div className={styles.panes}>
      <LetterLinks letters={letters} current={letter} />
      <div className={styles.letter}>
        <LetterFindings
          key={letter.id}
          letter={letter}
          findings={findings.filter((finding) => finding.letterId === letter.id)}
          soughtId={sought?.id ?? null}
        />
        <ThemeOverTime theme={letter.theme} />
      </div>
    </div>
  );
}

function NoLetters() {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <PageHead title="Findings" />
      <EmptyState
        level={2}
        icon={<DocumentText24Regular />}
        title="No letters yet"
        action={<Additions />}
      >
        When the inspectors’ letter comes, import it here: its findings are read from it, and you
        check them before anything is saved.
      </EmptyState>
    </div>
  );
}

/** What the viewer may add to the record. */
function Additions() {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  const may = useMe().data?.may;
  if (may === undefined) return null;
  if (!may.importPublished && !(may.importLetter && may.seeEmbargoed)) return null;
  return (
    <div className={styles.actions}>
      <LinkButton appearance="primary" to={keepVisit('/findings/import')}>
        Import a letter
      </LinkButton>
      {may.seeEmbargoed && (
        <LinkButton to={keepVisit('/findings/feedback')}>Record what inspectors said</LinkButton>
      )}
    </div>
  );
}
