import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CorrectionPreviewView } from '../../../../bot/contract/correction.ts';
import { countWords, listWords } from '../../../../bot/contract/list-words.ts';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';

const useStyles = makeStyles({
  message: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Correction = NonNullable<CorrectionPreviewView['correction']>;

/** What people will read, who they are, and what becomes of the checklist. */
export function CorrectionNews({
  correction,
  view,
}: {
  correction: Correction;
  view: ReadinessView;
}) {
  const styles = useStyles();
  const { heading, sentence, wrong, items } = correction;
  return (
    <>
      <Text block>{toldWords(view)}</Text>
      <blockquote aria-label="What they will read" className={styles.message}>
        <Caption1 className={styles.quiet}>Correction</Caption1>
        <Text size={400} weight="semibold">
          {heading}
        </Text>
        <Text weight="semibold">{sentence}</Text>
        <Text>{wrong}</Text>
      </blockquote>
      <Text block>{itemWords(items)}</Text>
    </>
  );
}

function toldWords({ reach: { sent, waiting, held } }: ReadinessView): string {
  const heard = countWords(sent, 'person who has heard gets', 'people who have heard get');
  const rest = waiting + held;
  const others =
    rest === 0
      ? ''
      : ` ${countWords(rest, 'person has', 'people have')} yet to hear, and will hear what is right.`;
  return `The ${heard} this message, and so does the channel. The cards that they have are put right too.${others}`;
}

function itemWords({ added, dropped, changed }: Correction['items']): string {
  const parts = [
    added > 0 ? countWords(added, 'item comes', 'items come') : '',
    dropped > 0 ? countWords(dropped, 'open item goes', 'open items go') : '',
    changed > 0 ? countWords(changed, 'item changes', 'items change') : '',
  ].filter(Boolean);
  if (parts.length === 0) return 'The checklist stays as it is.';
  return `Checklist: ${listWords(parts)}. What is done stays done.`;
}
