import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Alert20Regular } from '@fluentui/react-icons/svg/alert';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { lazy, Suspense, useState } from 'react';
import type { ReachList, ReachView } from '../../../../bot/contract/reach.ts';
import { PrintButton } from '../../../components/print-button.tsx';
import { useCallList } from '../api/use-call-list.ts';
import { reachListTitles } from './people-filter.ts';

const RemindDialog = lazy(async () => {
  const { RemindDialog } = await import('./remind-dialog.tsx');
  return { default: RemindDialog };
});

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
});

export interface PeopleActionsProps {
  view: ReachView;
  list: ReachList;
  chosen: readonly string[];
  onReminded: () => void;
}

/** Reminding whoever is chosen, and taking the list away to telephone or on paper. */
export function PeopleActions({ view, list, chosen, onReminded }: PeopleActionsProps) {
  const styles = useStyles();
  const [reminding, setReminding] = useState<readonly string[] | null>(null);
  const download = useCallList(view.visit.id);
  const close = () => {
    setReminding(null);
  };
  return (
    <div className={styles.actions}>
      {view.mayRemind && (
        <Button
          size="small"
          appearance="primary"
          icon={<Alert20Regular />}
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            setReminding(chosen);
          }}
        >
          {chosen.length === 0 ? 'Choose people to remind' : `Remind ${chosen.length}…`}
        </Button>
      )}
      <Button
        size="small"
        icon={<ArrowDownload20Regular />}
        disabledFocusable={download.isPending}
        onClick={() => {
          download.mutate(list);
        }}
      >
        {`Download CSV: ${reachListTitles[list]}`}
      </Button>
      <PrintButton size="small" />
      {reminding !== null && (
        <Suspense fallback={null}>
          <RemindDialog
            visitId={view.visit.id}
            people={reminding}
            onClose={close}
            onReminded={() => {
              close();
              onReminded();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
