import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { BookSearch24Regular } from '@fluentui/react-icons/svg/book-search';
import { useRef } from 'react';
import type { GlossaryView } from '../../../../bot/contract/glossary.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useNotices } from '../../../components/use-notices.tsx';
import { useChangeGlossary, useGlossary } from '../api/use-glossary.ts';
import { GlossaryForm } from './glossary-form.tsx';
import type { SettingsPart } from './settings-page.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    outlineStyle: 'none',
    gridTemplateColumns: 'minmax(0, 1fr) 360px',
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  alone: { outlineStyle: 'none' },
  entries: { listStyleType: 'none', padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    ':not(:last-child)': {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The council's own words, so that questions in them find what inspectors wrote in others. */
export function GlossarySettings({ mayChange }: Pick<SettingsPart, 'mayChange'>) {
  return (
    <Answer of={useGlossary()} loading={<PageSkeleton />}>
      {(glossary) => <Glossary glossary={glossary} mayChange={mayChange} />}
    </Answer>
  );
}

function Glossary({ glossary, mayChange }: { glossary: GlossaryView; mayChange: boolean }) {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  return (
    <div ref={page} tabIndex={-1} className={mayChange ? styles.panes : styles.alone}>
      <Panel title={`Your council’s words (${glossary.own.length})`}>
        <Caption1 block className={styles.quiet}>
          {`Words on one line mean the same when somebody asks about findings. ${glossary.shipped} such lines are known already, such as EET for education, employment and training.`}
        </Caption1>
        {glossary.own.length === 0 ? (
          <EmptyState level={3} icon={<BookSearch24Regular />} title="No words of your own">
            Add what your teams and services are called here, beside what an inspector would call
            them.
          </EmptyState>
        ) : (
          <Entries
            glossary={glossary}
            mayChange={mayChange}
            onRemoved={() => {
              page.current?.focus();
            }}
          />
        )}
      </Panel>
      {mayChange && <GlossaryForm own={glossary.own} />}
    </div>
  );
}

interface EntriesProps {
  glossary: GlossaryView;
  mayChange: boolean;
  onRemoved: () => void;
}

function Entries({ glossary: { own, changed }, mayChange, onRemoved }: EntriesProps) {
  const styles = useStyles();
  const notices = useNotices();
  const { mutate } = useChangeGlossary();

  function remove(words: readonly string[]) {
    const said = words.join(', ');
    mutate((before) => before.filter((entry) => entry.join(', ') !== said), {
      onError: notices.failed,
      onSuccess: () => {
        onRemoved();
        notices.done(`Removed: ${said}.`, () => {
          mutate((before) => [...before, [...words]], { onError: notices.failed });
        });
      },
    });
  }

  return (
    <>
      <ul aria-label="Your council’s words" className={styles.entries}>
        {own.map((words) => (
          <li key={words.join(', ')} className={styles.entry}>
            <Text>{words.join(', ')}</Text>
            {mayChange && (
              <Button
                size="small"
                aria-label={`Remove: ${words.join(', ')}`}
                onClick={() => {
                  remove(words);
                }}
              >
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {changed !== null && (
        <Caption1 className={styles.quiet}>
          {`Changed by ${changed.by}, ${sayMoment(changed.at, new Date().toISOString())}.`}
        </Caption1>
      )}
    </>
  );
}
