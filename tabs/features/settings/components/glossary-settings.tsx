import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { BookSearch24Regular } from '@fluentui/react-icons/svg/book-search';
import type { GlossaryView } from '../../../../bot/contract/glossary.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useChangeGlossary, useGlossary } from '../api/use-glossary.ts';
import { GlossaryForm } from './glossary-form.tsx';
import { OwnList } from './own-list.tsx';
import type { SettingsPart } from './settings-page.tsx';

const useStyles = makeStyles({
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

function said(words: readonly string[]): string {
  return words.join(', ');
}

function Glossary({ glossary, mayChange }: { glossary: GlossaryView; mayChange: boolean }) {
  const { mutate } = useChangeGlossary();
  const { own, shipped, changed } = glossary;
  return (
    <OwnList
      name="Your council’s words"
      about={`Words on one line mean the same when somebody asks about findings. ${shipped} such lines are known already, such as EET for education, employment and training.`}
      entries={own}
      nameOf={said}
      keyOf={said}
      mayChange={mayChange}
      change={mutate}
      form={<GlossaryForm own={own} />}
      nothing={
        <EmptyState level={3} icon={<BookSearch24Regular />} title="No words of your own">
          Add what your teams and services are called here, beside what an inspector would call
          them.
        </EmptyState>
      }
      note={changed !== null && <ChangedBy {...changed} />}
    >
      {(words) => <Text>{said(words)}</Text>}
    </OwnList>
  );
}

function ChangedBy({ by, at }: NonNullable<GlossaryView['changed']>) {
  const styles = useStyles();
  return (
    <Caption1 className={styles.quiet}>
      {`Changed by ${by}, ${sayMoment(at, new Date().toISOString())}.`}
    </Caption1>
  );
}
