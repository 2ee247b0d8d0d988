import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { sayDay, sayDays } from '../../../../bot/contract/spoken-time.ts';
import type { ThemeHistory } from '../../../../bot/contract/theme-history.ts';
import { Panel } from '../../../components/panel.tsx';
import { useThemes } from '../api/use-themes.ts';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    padding: 0,
    margin: 0,
  },
  finding: { display: 'grid', gap: tokens.spacingVerticalXXS, maxWidth: '72ch' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What inspectors say again of a theme, and what no longer; nothing with fewer than two visits. */
export function ThemeOverTime({ theme }: { theme: string | null }) {
  const styles = useStyles();
  const history = useThemes().data?.find((one) => one.theme === theme);
  if (history === undefined || history.visits.length < 2) return null;
  return (
    <Panel title={`Over time: ${history.title}`}>
      <div className={styles.parts}>
        <ul className={styles.list} aria-label="Visits on this theme">
          {history.visits.map((visit) => (
            <Visit key={visit.documents[0]?.id} visit={visit} />
          ))}
        </ul>
        {history.compared ? (
          <Comparison history={history} />
        ) : (
          <Text className={styles.quiet}>
            Inspectors’ lists of what needs to improve, from two visits, are not on record: nothing
            is compared.
          </Text>
        )}
      </div>
    </Panel>
  );
}

function Visit({ visit }: { visit: ThemeHistory['visits'][number] }) {
  const styles = useStyles();
  const { start, end, documents, strengths, needsWork } = visit;
  const when =
    start === null
      ? dayOf(documents[0]?.date ?? null)
      : `Visit ${sayDays(start, end ?? start, new Date().toISOString())}`;
  return (
    <li>
      <Text>{`${when}: ${countWords(strengths, 'strength', 'strengths')}, ${needsWork} to improve. `}</Text>
      {documents.map(({ id, title, date }) => (
        <Caption1 key={id} block className={styles.quiet}>
          {`${title}, ${dayOf(date)}`}
        </Caption1>
      ))}
    </li>
  );
}

function Comparison({ history: { recurred, gone } }: { history: ThemeHistory }) {
  const styles = useStyles();
  return (
    <>
      <Part title="Said again at the newest visit" none="Nothing was clearly said again.">
        {recurred.map(({ now, before }) => (
          <Quoted key={now.id} finding={now} aside={`Before: ${daysOf(before).join(', ')}`} />
        ))}
      </Part>
      <Part title="No longer said" none="Nothing from before is clearly no longer said.">
        {gone.map((finding) => (
          <Quoted key={finding.id} finding={finding} aside={dayOf(finding.documentDate)} />
        ))}
      </Part>
      <Caption1 className={styles.quiet}>
        What may be about the same thing, and may not, is in neither list. Read the letters before
        you report this.
      </Caption1>
    </>
  );
}

function dayOf(date: string | null): string {
  return date === null ? 'no date' : sayDay(date, new Date().toISOString());
}

function daysOf(findings: readonly FindingView[]): string[] {
  return [...new Set(findings.map(({ documentDate }) => dayOf(documentDate)))];
}

function Part(props: { title: string; none: string; children: readonly React.ReactNode[] }) {
  const styles = useStyles();
  return (
    <div>
      <Text as="h3" weight="semibold" block>
        {`${props.title} (${props.children.length})`}
      </Text>
      {props.children.length === 0 ? (
        <Text className={styles.quiet}>{props.none}</Text>
      ) : (
        <ul className={styles.list}>{props.children}</ul>
      )}
    </div>
  );
}

function Quoted({ finding, aside }: { finding: FindingView; aside: string }) {
  const styles = useStyles();
  return (
    <li className={styles.finding}>
      <Text>{`“${finding.text}”`}</Text>
      <Caption1 className={styles.quiet}>{aside}</Caption1>
    </li>
  );
}
