import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import type { FindingView } from '../../../../bot/contract/finding.ts';
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

/** What the letters on a theme say again, and what went; nothing with fewer than two of them. */
export function ThemeOverTime({ theme }: { theme: string | null }) {
  const styles = useStyles();
  const history = useThemes().data?.find((one) => one.theme === theme);
  if (history === undefined || history.letters.length < 2) return null;
  const now = new Date().toISOString();
  const day = (date: string | null) => (date === null ? 'No date' : sayDay(date, now));
  return (
    <Panel title={`Over time: ${history.title}`}>
      <div className={styles.parts}>
        <ul className={styles.list} aria-label="Letters on this theme">
          {history.letters.map(({ id, title, date, strengths, needsWork }) => (
            <li key={id}>
              <Text>{`${day(date)}: ${countWords(strengths, 'strength', 'strengths')}, ${needsWork} to improve. `}</Text>
              <Caption1 className={styles.quiet}>{title}</Caption1>
            </li>
          ))}
        </ul>
        <Part title="Said again in the newest letter" none="Nothing was said again.">
          {history.recurred.map(({ now: finding, before }) => (
            <Quoted
              key={finding.id}
              finding={finding}
              aside={`Before: ${before.map(({ documentDate }) => day(documentDate)).join(', ')}`}
            />
          ))}
        </Part>
        <Part title="No longer said" none="Everything from before was said again.">
          {history.gone.map((finding) => (
            <Quoted key={finding.id} finding={finding} aside={day(finding.documentDate)} />
          ))}
        </Part>
      </div>
    </Panel>
  );
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
