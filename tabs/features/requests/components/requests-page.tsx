import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ClipboardTask24Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { RequestsView } from '../../../../bot/contract/request.ts';
import { Answer } from '../../../components/answer.tsx';
import { DrillBadge } from '../../../components/drill-badge.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FilterPills } from '../../../components/filter-pills.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { PrintButton } from '../../../components/print-button.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { visitTitle } from '../../../../bot/contract/visit-title.ts';
import { withWords } from '../../../lib/address-words.ts';
import { useDownloadRequests } from '../api/use-download-requests.ts';
import { useRequests } from '../api/use-requests.ts';
import { LogForm } from './log-form.tsx';
import { isRequestShown, requestFilterNamed, requestFilters } from './request-filters.ts';
import { RequestTable } from './request-table.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1600px',
    marginInline: 'auto',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    '@media print': { display: 'none' },
  },
});

/** What inspectors have asked for: log it, give it, and take the list to the daily meeting. */
export function RequestsPage({ visitId, picker }: { visitId: string; picker: ReactNode }) {
  return (
    <Answer of={useRequests(visitId)} loading={<PageSkeleton />}>
      {(view) => <Requests view={view} picker={picker} />}
    </Answer>
  );
}

function Requests({ view, picker }: { view: RequestsView; picker: ReactNode }) {
  const styles = useStyles();
  const [logging, setLogging] = useState(false);
  const { visit, requests, mayLog, asOf } = view;
  return (
    <div className={styles.page}>
      <PageHead
        title="Requests"
        badge={visit.drill && <DrillBadge />}
        summary={`${visitTitle(visit)}, ${summaryOf(view)}`}
        actions={
          <div className={styles.actions}>
            {picker}
            {mayLog && (
              <Button
                appearance="primary"
                icon={<Add20Regular />}
                onClick={() => {
                  setLogging(true);
                }}
              >
                Log a request
              </Button>
            )}
            {requests.length > 0 && <TakeAway visitId={visit.id} />}
          </div>
        }
      />
      {logging && (
        <LogForm
          visitId={visit.id}
          onClose={() => {
            setLogging(false);
          }}
        />
      )}
      {requests.length === 0 ? (
        <NoRequests mayLog={mayLog} />
      ) : (
        <Filtered view={view} key={visit.id} asOf={asOf} />
      )}
    </div>
  );
}

function Filtered({ view, asOf }: { view: RequestsView; asOf: string }) {
  const [search, setSearch] = useSearchParams();
  const personId = useMe().data?.person.id ?? null;
  const filter = requestFilterNamed(search.get('show'));
  const shownBy = (key: typeof filter) =>
    view.requests.filter((request) => isRequestShown(key, request, personId));
  const shown = shownBy(filter);
  return (
    <>
      <FilterPills
        label="Show"
        options={requestFilters.map((one) => ({ ...one, count: shownBy(one.key).length }))}
        chosen={filter}
        onChoose={(key) => {
          setSearch(withWords(search, { show: key }), { replace: true });
        }}
      />
      {shown.length === 0 ? (
        <Text>No requests here. Choose All to see every one.</Text>
      ) : (
        <RequestTable visitId={view.visit.id} requests={shown} now={asOf} />
      )}
    </>
  );
}

function TakeAway({ visitId }: { visitId: string }) {
  const download = useDownloadRequests(visitId);
  return (
    <>
      <PrintButton />
      <Button
        icon={<ArrowDownload20Regular />}
        disabledFocusable={download.isPending}
        onClick={() => {
          download.mutate();
        }}
      >
        Download CSV
      </Button>
    </>
  );
}

function NoRequests({ mayLog }: { mayLog: boolean }) {
  return (
    <EmptyState level={2} icon={<ClipboardTask24Regular />} title="No requests yet">
      {mayLog
        ? 'When an inspector asks for something, log it here, or tell Visit Ready in a line: request from Caroline: supervision records by noon, owner Tom.'
        : 'Nothing that inspectors have asked for is yours to give.'}
    </EmptyState>
  );
}

function summaryOf({ requests }: RequestsView): string {
  const count = (standing: string) =>
    requests.filter((request) => request.standing === standing).length;
  return `${count('overdue')} overdue, ${count('open')} open, ${count('given')} given`;
}
