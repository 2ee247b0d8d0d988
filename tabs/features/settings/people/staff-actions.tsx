import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { PersonAdd20Regular } from '@fluentui/react-icons/svg/person-add';
import { useDownloadStaff } from '../api/use-staff.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done with the whole staff list: add to it, and take it in and out as a file. */
export function StaffActions({ onAdd, onImport }: { onAdd: () => void; onImport: () => void }) {
  const styles = useStyles();
  const addFocus = useRestoreFocusTarget();
  const importFocus = useRestoreFocusTarget();
  const downloading = useDownloadStaff();
  return (
    <div className={styles.actions}>
      <Button {...addFocus} size="small" icon={<PersonAdd20Regular />} onClick={onAdd}>
        Add a person
      </Button>
      <Button {...importFocus} size="small" icon={<ArrowUpload20Regular />} onClick={onImport}>
        Import a CSV file
      </Button>
      <Button
        size="small"
        icon={<ArrowDownload20Regular />}
        onClick={() => {
          downloading.mutate();
        }}
      >
        Download as CSV
      </Button>
    </div>
  );
}
