import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTask24Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { LockClosed24Regular } from '@fluentui/react-icons/svg/lock-closed';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { sayMoment, withYear } from '../../../../bot/contract/spoken-time.ts';
import { Answer } from '../../../components/answer.tsx';
import { DrillBadge } from '../../../components/drill-badge.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FilterPills } from '../../../components/filter-pills.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { PrintButton } from '../../../components/print-button.tsx';
import { ShareButton } from '../../../components/share-button.tsx';
import { useChosen } from '../../../components/use-chosen.ts';
import { useMe } from '../../../lib/use-me.ts';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { withWords } from '../../../lib/address-words.ts';
import { useReadiness } from '../api/use-readiness.ts';
import {
  checklistFilters,
  filterNamed,
  isShown,
  type ChecklistFilter,
} from './checklist-filters.ts';
import { ChecklistGroups, type ItemChoosing } from './checklist-groups.tsx';
import { isChoosable } from './choosable-items.ts';
import { ChoosingBar } from './choosing-bar.tsx';
import { useItemSought, type ItemSought } from './use-item-sought.ts';

const ItemDrawer = lazy(async () => {
  const { ItemDrawer } = await import('./item-drawer.tsx');
  return { default: ItemDrawer };
});

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '960px',
    marginInline: 'auto',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    '@media print': { display: 'none' },
  },
  onPaper: { '@media screen': { display: 'none' } },
});

/** Every item of the visit, the viewer's own first, then by owner. */
export function ChecklistPage({ visitId, picker }: { visitId: string; picker: ReactNode }) {
  return (
    <Answer of={useReadiness(visitId)} loading={<PageSkeleton />}>
      {(view) => <Checklist view={view} picker={picker} />}
    </Answer>
  );
}

function summaryOf({ visit, ready }: ReadinessView): string {
  const done = `${visitTitle(visit)}, ${ready.done} of ${ready.total} items done`;
  return visit.unverifiedDays ? `${done}. Dates: check against the current framework` : done;
}

/** What a reader of the paper cannot see elsewhere on it: which part of the list it is, and of when. */
function paperWords({ asOf }: ReadinessView, filter: ChecklistFilter): string {
  const title = checklistFilters.find(({ key }) => key === filter)?.title ?? '';
  return `Shown: ${title}, as at ${sayMoment(asOf, withYear)}`;
}

/** What can be changed together of the items in view; null where that is not more than one. */
function useItemChoosing(
  view: ReadinessView,
  { filter, viewerId }: { filter: ChecklistFilter; viewerId: string | null },
): ItemChoosing | null {
  const keys = useMemo(
    () =>
      view.items
        .filter((item) => isShown(filter, item, { personal: false, viewerId }))
        .filter((item) => isChoosable(view, item, viewerId))
        .map(({ key }) => key),
    [view, filter, viewerId],
  );
  const choosing = useChosen(keys);
  return keys.length > 1 ? { ...choosing, keys } : null;
}

function Checklist({ view, picker }: { view: ReadinessView; picker: ReactNode }) {
  const styles = useStyles();
  const [search] = useSearchParams();
  const { sought, leave } = useItemSought();
  const none = view.items.length === 0 && (view.mine?.items ?? []).length === 0;
  return (
    <div className={styles.page}>
      <PageHead
        title="Checklist"
        badge={view.visit.drill && <DrillBadge />}
        summary={summaryOf(view)}
        actions={
          <div className={styles.actions}>
            {picker}
            {!none && <PrintButton size="small" />}
            {!none && (
              <ShareButton
                tab="readiness"
                address={`checklist?${withWords(search, { visit: view.visit.id }).toString()}`}
                words={`Checklist: ${summaryOf(view)}`}
              />
            )}
          </div>
        }
      />
      {none ? <NoItems view={view} /> : <Filtered view={view} sought={sought} />}
      <Suspense fallback={null}>
        {sought !== null && (
          <ItemDrawer
            key={`${sought.kind} ${sought.itemKey}`}
            place={{ visitId: view.visit.id, ...sought }}
            onClose={leave}
          />
        )}
      </Suspense>
    </div>
  );
}

/** Whoever only looks on reads how far the work is, not who is at what. */
function NoItems({ view: { counts } }: { view: ReadinessView }) {
  return counts.total === 0 ? (
    <EmptyState level={2} icon={<ClipboardTask24Regular />} title="No items">
      This visit has no checklist on record.
    </EmptyState>
  ) : (
    <EmptyState
      level={2}
      icon={<LockClosed24Regular />}
      title="The items are for those who work on them"
    >
      How far they are stands under Readiness.
    </EmptyState>
  );
}

function Filtered({ view, sought }: { view: ReadinessView; sought: ItemSought | null }) {
  const styles = useStyles();
  const [search, setSearch] = useSearchParams();
  const filter = filterNamed(search.get('show'));
  const viewerId = useMe().data?.person.id ?? null;
  const choosing = useItemChoosing(view, { filter, viewerId });
  const mine = view.mine?.items ?? [];
  const countOf = (key: ChecklistFilter) =>
    mine.filter((item) => isShown(key, item, { personal: true, viewerId })).length +
    view.items.filter((item) => isShown(key, item, { personal: false, viewerId })).length;
  return (
    <>
      <Caption1 className={styles.onPaper}>{paperWords(view, filter)}</Caption1>
      <FilterPills
        label="Show"
        options={checklistFilters.map((one) => ({ ...one, count: countOf(one.key) }))}
        chosen={filter}
        onChoose={(key) => {
          setSearch(withWords(search, { show: key }), { replace: true });
        }}
      />
      {choosing !== null && <ChoosingBar view={view} choosing={choosing} />}
      <ChecklistGroups
        view={view}
        filter={filter}
        viewerId={viewerId}
        sought={sought}
        choosing={choosing}
      />
      {countOf(filter) === 0 && (
        <EmptyState level={2} icon={<ClipboardTask24Regular />} title="No items here">
          Choose All to see the whole checklist.
        </EmptyState>
      )}
    </>
  );
}
