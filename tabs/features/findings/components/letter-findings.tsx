import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { listWords } from '../../../../bot/contract/list-words.ts';
import { publicationWords } from '../../../../bot/contract/publication-words.ts';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { sayDay, sayDays } from '../../../../bot/contract/spoken-time.ts';
import { EmbargoBadge } from '../../../components/embargo-badge.tsx';
import { FilterPills } from '../../../components/filter-pills.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useRowsInSteps } from '../../../components/use-rows-in-steps.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { AddFinding } from './add-finding.tsx';
import { CorrectPublicationDay } from './correct-publication-day.tsx';
import { DroppedFindings } from './dropped-findings.tsx';
import { FindingCorrections } from './finding-corrections.tsx';
import { FindingRow } from './finding-row.tsx';
import { LetterVisitLine } from './letter-visit.tsx';
import { PublishLetter } from './publish-letter.tsx';
import { WithdrawLetter } from './withdraw-letter.tsx';

const kinds = [
  { key: 'all', title: 'All' },
  { key: 'strength', title: 'Strengths' },
  { key: 'area-for-improvement', title: 'Areas for improvement' },
  { key: 'priority-action', title: 'Priority actions' },
  { key: 'headline', title: 'Headlines' },
] as const;
type Shown = (typeof kinds)[number]['key'];

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  findings: { listStyleType: 'none', padding: 0 },
});

export interface LetterFindingsProps {
  letter: LetterView;
  findings: readonly FindingView[];
  /** The finding that the address names, or null. */
  soughtId: string | null;
}

/** One letter: its facts, then its findings in its own words and order. */
export function LetterFindings({ letter, findings, soughtId }: LetterFindingsProps) {
  const styles = useStyles();
  const [shown, setShown] = useState<Shown>('all');
  const may = useMe().data?.may;
  const mayFollowUp = may?.createFollowUp === true;
  const mayCorrect = may?.importLetter === true;
  const mayPublish = may?.publishLetter === true && isUnpublished(letter);
  const mayCorrectDay = may?.publishLetter === true && letter.publication === 'published';
  const mayWithdraw = may?.publishLetter === true && !letter.replaced;
  const options = kinds
    .map((kind) => ({ ...kind, count: findings.filter((one) => isOf(kind.key, one)).length }))
    .filter(({ count }) => count > 0);
  const wanted = findings.filter((finding) => isOf(shown, finding));
  const rows = useRowsInSteps(wanted, wanted.findIndex(({ id }) => id === soughtId) + 1);
  return (
    <Panel
      title={letter.title}
      aside={
        letter.publication !== 'published' && <EmbargoBadge publication={letter.publication} />
      }
    >
      <Caption1 as="p" block className={styles.facts}>
        {factsOf(letter).join(' · ')}
      </Caption1>
      {letter.otherCouncil === null && <LetterVisitLine letter={letter} />}
      {mayPublish && <PublishLetter letter={letter} />}
      {mayCorrectDay && <CorrectPublicationDay letter={letter} />}
      <FilterPills label="Show" options={options} chosen={shown} onChoose={setShown} />
      <ul aria-label="Findings" className={styles.findings}>
        {rows.shown.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            mayFollowUp={mayFollowUp}
            sought={finding.id === soughtId}
          >
            {mayCorrect && <FindingCorrections finding={finding} letterTheme={letter.theme} />}
          </FindingRow>
        ))}
      </ul>
      {rows.end}
      {mayCorrect && <AddFinding letterId={letter.id} />}
      <DroppedFindings dropped={letter.dropped} />
      {mayWithdraw && (
        <WithdrawLetter letter={letter} followUps={findings.flatMap((one) => one.followUps)} />
      )}
    </Panel>
  );
}

/** What was only heard is not published: its letter is. */
function isUnpublished({ publication, replaced }: LetterView): boolean {
  if (replaced) return false;
  return publication === 'draft' || publication === 'not-published';
}

function isOf(shown: Shown, finding: FindingView): boolean {
  return shown === 'all' || finding.kind === shown;
}

function factsOf(letter: LetterView): string[] {
  const now = new Date().toISOString();
  const { localAuthority, documentDate, visit, inspectors } = letter;
  if (letter.publication === 'heard') {
    return [`heard ${sayDay(documentDate ?? now, now)}`, `recorded by ${letter.importedBy}`];
  }
  const visited =
    visit.start === null ? null : `visit ${sayDays(visit.start, visit.end ?? visit.start, now)}`;
  const facts = [
    localAuthority,
    documentDate === null ? null : `dated ${sayDay(documentDate, now)}`,
    publicationWords(letter, now),
    visited,
    inspectors.length === 0 ? null : listWords(inspectors),
    `imported by ${letter.importedBy}`,
  ];
  return facts.filter((fact) => fact !== null);
}
