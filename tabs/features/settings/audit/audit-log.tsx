import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { History24Regular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import {
  auditFilterSchema,
  type AuditFilter,
  type AuditPage,
} from '../../../../bot/contract/audit.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { useAudit, useDownloadAudit } from '../api/use-audit.ts';
import { AuditEntryLine } from './audit-entry-line.tsx';
import { AuditFilters } from './audit-filters.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  entries: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { justifySelf: 'start' },
});

/** Who did what, and when: searched, read page by page, and taken away. */
export function AuditLog() {
  const [part, setPart] = useState<AuditFilter>(auditFilterSchema.parse({}));
  const audit = useAudit(part);
  return (
    <Answer of={audit} loading={<PageSkeleton />}>
      {({ pages }) =>
        pages[0] !== undefined && (
          <>
            <AuditFilters part={part} choices={pages[0]} onChange={setPart} />
            <Found part={part} found={pages[0].found} />
            <Entries pages={pages} />
            {audit.hasNextPage && (
              <More waiting={audit.isFetchingNextPage} onMore={() => void audit.fetchNextPage()} />
            )}
          </>
        )
      }
    </Answer>
  );
}

function Found({ part, found }: { part: AuditFilter; found: number }) {
  const styles = useStyles();
  const download = useDownloadAudit(part);
  return (
    <div className={styles.head}>
      <Text role="status">
        {found === 1 ? '1 entry' : `${found.toLocaleString('en-GB')} entries`}
      </Text>
      <Button
        icon={<ArrowDownload20Regular />}
        disabled={found === 0 || download.isPending}
        onClick={() => {
          download.mutate();
        }}
      >
        Download as CSV
      </Button>
    </div>
  );
}

function Entries({ pages }: { pages: readonly AuditPage[] }) {
  const styles = useStyles();
  const entries = pages.flatMap((page) => page.entries);
  if (entries.length === 0) {
    return (
      <EmptyState level={3} icon={<History24Regular />} title="Nothing found">
        Nothing in this record has these words, this person and these days. Try fewer of them, or
        another record.
      </EmptyState>
    );
  }
  return (
    <ol aria-label="Audit log" className={styles.entries}>
      {entries.map((entry) => (
        <AuditEntryLine key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function More({ waiting, onMore }: { waiting: boolean; onMore: () => void }) {
  const styles = useStyles();
  return (
    <Button className={styles.more} disabledFocusable={waiting} onClick={onMore}>
      {waiting ? 'Loading…' : 'Show more'}
    </Button>
  );
}
