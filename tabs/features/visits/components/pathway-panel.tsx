import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { basisWords } from '../../../../bot/contract/check-words.ts';
import type { PathwayView } from '../../../../bot/contract/pathway.ts';
import { Answer } from '../../../components/answer.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Skeleton, SkeletonBlock } from '../../../components/skeleton.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { useMe } from '../../../lib/use-me.ts';
import { usePathway } from '../api/use-pathway.ts';
import { ExpectedVisit } from './expected-visit.tsx';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS },
  expected: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What past judgements say about what comes next: windows, and what each rests on. */
export function PathwayPanel() {
  return (
    <Panel title="What may come next">
      <Answer of={usePathway()} loading={<PathwaySkeleton />}>
        {(pathway) =>
          pathway.pathway === null ? (
            <NoPathway because={pathway.because} />
          ) : (
            <Pathway view={pathway} pathway={pathway.pathway} />
          )
        }
      </Answer>
    </Panel>
  );
}

interface PathwayProps {
  view: PathwayView;
  pathway: NonNullable<PathwayView['pathway']>;
}

function Pathway({ view, pathway }: PathwayProps) {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <div className={styles.words}>
        <Text weight="semibold">{`Pathway: ${pathway.title}`}</Text>
        <Caption1 className={styles.quiet}>{view.because}</Caption1>
        <Caption1 className={styles.quiet}>{basisWords(pathway)}</Caption1>
      </div>
      {view.expected.length > 0 && (
        <ul aria-label="Expected visits" className={styles.expected}>
          {view.expected.map((expected) => (
            <ExpectedVisit key={expected.key} expected={expected} />
          ))}
        </ul>
      )}
      <Caption1 className={styles.quiet}>
        These are windows by the framework’s rules, not promises: Ofsted may come at another time,
        or for another reason.
      </Caption1>
    </div>
  );
}

function NoPathway({ because }: { because: string }) {
  const styles = useStyles();
  const keepVisit = useVisitKept();
  const mayImport = useMe().data?.may.importLetter === true;
  return (
    <div className={styles.parts}>
      <Text block>{because}</Text>
      <Text block className={styles.quiet}>
        The pathway follows from the judgements in your latest inspection report. Once that is
        imported and published, the visits to expect are shown here, each with its window.
      </Text>
      {mayImport && (
        <div>
          <LinkButton to={keepVisit('/findings/import')}>Import a report</LinkButton>
        </div>
      )}
    </div>
  );
}

function PathwaySkeleton() {
  const styles = useStyles();
  return (
    <Skeleton label="Loading the pathway" className={styles.parts}>
      <SkeletonBlock height={32} />
      <SkeletonBlock height={96} />
    </Skeleton>
  );
}
