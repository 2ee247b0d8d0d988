import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useRef } from 'react';
import type { Attention, ReadinessView } from '../../../../bot/contract/readiness.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useStandingColour } from '../../../components/standing-icon.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';
import { usePressItem } from '../api/use-press-item.ts';
import { AttentionRow } from './attention-row.tsx';
import { calmWords } from './reached-words.ts';

/** More would bury what matters; the rest is on the checklist. */
const rowsShown = 5;

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0, outlineStyle: 'none' },
  calm: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalL,
  },
});

/** What somebody must do something about now, loudest first, each with its action. */
export function NeedsAttention({ view }: { view: ReadinessView }) {
  const styles = useStyles();
  const colour = useStandingColour('done');
  const keepVisit = useVisitKept();
  const rows = useRef<HTMLUListElement>(null);
  const press = usePressItem(view.visit.id);
  const { attention, items } = view;

  /** A row goes away with the button that has the focus: the list keeps it. */
  function keepFocus() {
    rows.current?.focus();
  }

  const itemOf = (row: Attention) => items.find(({ key }) => key === row.itemKey) ?? null;
  const rest = attention.length - rowsShown;
  return (
    <Panel title={`Needs attention (${attention.length})`}>
      {attention.length === 0 ? (
        <div className={styles.calm}>
          <CheckmarkCircle20Filled aria-hidden className={colour} />
          <Text>{calmWords(view.reach)}</Text>
        </div>
      ) : (
        <ul ref={rows} tabIndex={-1} aria-label="Needs attention" className={styles.rows}>
          {attention.slice(0, rowsShown).map((row, index) => (
            <AttentionRow
              key={`${row.kind} ${row.itemKey ?? row.title}`}
              row={row}
              item={itemOf(row)}
              first={index === 0}
              view={view}
              onLeave={keepFocus}
              onPress={(itemPress) => {
                keepFocus();
                press(itemPress);
              }}
            />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Caption1>
          <LinkButton
            appearance="subtle"
            size="small"
            to={keepVisit('/checklist', { show: 'attention' })}
          >
            {`${rest} more on the checklist`}
          </LinkButton>
        </Caption1>
      )}
    </Panel>
  );
}
