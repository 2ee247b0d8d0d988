import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { RequestView } from '../../../../bot/contract/request.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import { requestsViewSchema } from '../../../../bot/contract/request.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useNotices } from '../../../components/use-notices.ts';
import { useRowsInSteps } from '../../../components/use-rows-in-steps.tsx';
import { useApi } from '../../../lib/api-context.ts';
import { queryKeys } from '../../../lib/query-keys.ts';
import { RequestRow, type RowForm } from './request-row.tsx';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media screen and (max-width: 719px)': { display: 'block' },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media screen and (max-width: 719px)': { display: 'none' },
  },
  body: { '@media screen and (max-width: 719px)': { display: 'block' } },
  heading: {
    textAlign: 'start',
    padding: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const columns = [
  { title: 'Where it stands', width: '12%' },
  { title: 'Request', width: '25%' },
  { title: 'Owner', width: '12%' },
  { title: 'Due', width: '13%' },
  { title: 'Given', width: '19%' },
  { title: 'Actions', width: '19%' },
] as const;

export interface RequestTableProps {
  visitId: string;
  requests: readonly RequestView[];
  now: string;
}

/** The log as a table; below 720 px each request is a block of its own. */
export function RequestTable({ visitId, requests, now }: RequestTableProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<{ id: string; form: RowForm } | null>(null);
  const reopen = useReopen(visitId);
  const onForm = useCallback((id: string, form: RowForm | null) => {
    setOpen(form === null ? null : { id, form });
  }, []);
  const { shown, end } = useRowsInSteps(requests);
  return (
    <>
      <table className={styles.table} aria-label="Requests" aria-rowcount={requests.length + 1}>
        <thead className={styles.head}>
          <tr>
            {columns.map(({ title, width }) => (
              <th key={title} scope="col" className={styles.heading} style={{ width }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {shown.map((request) => (
            <RequestRow
              key={request.id}
              visitId={visitId}
              request={request}
              now={now}
              form={open?.id === request.id ? open.form : null}
              onForm={onForm}
              onReopen={reopen}
            />
          ))}
        </tbody>
      </table>
      {end}
    </>
  );
}

/** One way to reopen for all rows: a row that is given has no form of its own. */
function useReopen(visitId: string): (requestId: string) => void {
  const api = useApi();
  const queries = useQueryClient();
  const { done, failed } = useNotices();
  return useCallback(
    (requestId) => {
      const change = { kind: 'reopen' };
      api.post(paths.request(visitId, requestId), change, requestsViewSchema).then((view) => {
        queries.setQueryData(queryKeys.requests(visitId), view);
        done('Request reopened.');
      }, failed);
    },
    [api, queries, done, failed, visitId],
  );
}
