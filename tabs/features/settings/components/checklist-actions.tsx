import {
  Button,
  MenuButton,
  MenuItem,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { ButtonMenu } from '../../../components/button-menu.tsx';
import type { ChecklistPlace } from '../api/use-checklist.ts';
import { useDownloadChecklist } from '../api/use-download-checklist.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ChecklistActionsProps {
  place: ChecklistPlace;
  mayChange: boolean;
  onAdd: () => void;
  onReplace: () => void;
}

/** What can be done with a whole checklist: add to it, and take it out and in as a file. */
export function ChecklistActions({ place, mayChange, onAdd, onReplace }: ChecklistActionsProps) {
  const styles = useStyles();
  const addFocus = useRestoreFocusTarget();
  const fileFocus = useRestoreFocusTarget();
  const downloading = useDownloadChecklist(place);
  const download = () => {
    downloading.mutate();
  };
  if (!mayChange) {
    return (
      <Button size="small" icon={<ArrowDownload20Regular />} onClick={download}>
        Download as CSV
      </Button>
    );
  }
  return (
    <div className={styles.actions}>
      <Button {...addFocus} size="small" icon={<Add20Regular />} onClick={onAdd}>
        Add an item
      </Button>
      <ButtonMenu
        button={
          <MenuButton {...fileFocus} size="small">
            CSV file
          </MenuButton>
        }
      >
        <MenuItem icon={<ArrowDownload20Regular />} onClick={download}>
          Download
        </MenuItem>
        <MenuItem icon={<ArrowUpload20Regular />} onClick={onReplace}>
          Replace from a file…
        </MenuItem>
      </ButtonMenu>
    </div>
  );
}
