import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { ChooseAll } from '../../../components/choose-all.tsx';
import type { ItemChoosing } from './checklist-groups.tsx';
import { NotChangedBar } from './not-changed-bar.tsx';
import type { NotChanged } from './several-forms.ts';

const SeveralItems = lazy(async () => {
  const { SeveralItems } = await import('./several-items.tsx');
  return { default: SeveralItems };
});

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    paddingInline: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
  // Whoever has chosen something far down does not have to come back up for what to do with it.
  stays: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    maxHeight: '100vh',
    overflowY: 'auto',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    '& form': { maxWidth: '560px' },
  },
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  count: { paddingInline: tokens.spacingHorizontalS },
  acts: { paddingInline: tokens.spacingHorizontalS },
});

export interface ChoosingBarProps {
  view: ReadinessView;
  choosing: ItemChoosing;
}

/** Chooses items, says how many are chosen, and changes them together. */
export function ChoosingBar({ view, choosing }: ChoosingBarProps) {
  const styles = useStyles();
  const [left, setLeft] = useState<readonly NotChanged[]>([]);
  const { keys, chosen, chooseOnly } = choosing;
  const stays = chosen.size > 0 || left.length > 0;
  return (
    <section aria-label="Several items" className={mergeClasses(styles.bar, stays && styles.stays)}>
      <div className={styles.choice}>
        <ChooseAll shown={keys} choosing={choosing} />
        <Text role="status" weight="semibold" className={styles.count}>
          {chosen.size > 0 && `${chosen.size} chosen`}
        </Text>
      </div>
      {left.length > 0 && (
        <NotChangedBar
          items={left}
          onDismiss={() => {
            setLeft([]);
          }}
        />
      )}
      {chosen.size > 0 && (
        <div className={styles.acts}>
          <Suspense fallback={null}>
            <SeveralItems
              view={view}
              chosen={chosen}
              onChanged={(notChanged) => {
                setLeft(notChanged);
                chooseOnly(notChanged.map(({ key }) => key));
              }}
              onUndone={setLeft}
            />
          </Suspense>
        </div>
      )}
    </section>
  );
}
