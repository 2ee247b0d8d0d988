import { makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed24Regular } from '@fluentui/react-icons/svg/lock-closed';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { Answer } from '../../../components/answer.tsx';
import { useMe } from '../../../lib/use-me.ts';
import { useReadDocument } from '../api/use-read-document.ts';
import { CheckReading } from './check-reading.tsx';
import { ChooseDocument } from './choose-document.tsx';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '1280px',
    marginInline: 'auto',
  },
});

/** Importing a letter: choose it, check what was read from it, save. */
export function ImportPage() {
  return (
    <Answer of={useMe()} loading={<PageSkeleton />}>
      {({ may }) =>
        may.importPublished || (may.importLetter && may.seeEmbargoed) ? (
          <Import />
        ) : (
          <EmptyState level={1} icon={<LockClosed24Regular />} title="You cannot import letters">
            The director, deputies and the coordinator can, and quality assurance in the core group.
            Send the letter to one of them.
          </EmptyState>
        )
      }
    </Answer>
  );
}

function Import() {
  const styles = useStyles();
  const reading = useReadDocument();
  return (
    <div className={styles.page}>
      {reading.data === undefined ? (
        <ChooseDocument
          busyWith={reading.isPending ? reading.variables.name : null}
          error={reading.error}
          onChoose={reading.mutate}
        />
      ) : (
        <CheckReading
          key={reading.data.documentId}
          document={reading.data}
          onStartOver={reading.reset}
        />
      )}
    </div>
  );
}
