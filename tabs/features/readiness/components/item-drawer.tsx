import { makeStyles, tokens } from '@fluentui/react-components';
import { Answer } from '../../../components/answer.tsx';
import { DrawerFrame } from '../../../components/drawer-frame.tsx';
import { DrawerPart } from '../../../components/drawer-part.tsx';
import { EvidenceLinks } from '../../../components/evidence-links.tsx';
import { PageSkeleton } from '../../../components/page-skeleton.tsx';
import { SaidList } from '../../../components/said-list.tsx';
import { useItem, type ItemPlace } from '../api/use-item.ts';
import { ItemActions } from './item-actions.tsx';
import { ItemFactList } from './item-fact-list.tsx';
import { ItemHistory } from './item-history.tsx';
import { openItemForm } from './open-item-form.tsx';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
});

/** One item over the page: how it stands, all that was said of it, and what the viewer can do. */
export function ItemDrawer({ place, onClose }: { place: ItemPlace; onClose: () => void }) {
  const styles = useStyles();
  const detail = useItem(place);
  return (
    <DrawerFrame title={detail.data?.item.title ?? 'Item'} onClose={onClose}>
      <Answer of={detail} loading={<PageSkeleton />}>
        {(data) => {
          const { notes, evidenceLinks, asOf, may } = data;
          return (
            <div className={styles.body}>
              <ItemFactList detail={data} />
              <ItemActions place={place} detail={data} />
              <DrawerPart
                title="Evidence"
                none={evidenceLinks.length === 0 ? 'No evidence yet.' : null}
                forms={may.note ? [openItemForm('add-evidence', place, { detail: data })] : []}
              >
                <EvidenceLinks evidence={evidenceLinks} now={asOf} />
              </DrawerPart>
              <DrawerPart
                title="Notes"
                none={notes.length === 0 ? 'No notes yet.' : null}
                forms={may.note ? [openItemForm('note', place, { detail: data })] : []}
              >
                <SaidList label="Notes" entries={notes.map(asEntry)} now={asOf} />
              </DrawerPart>
              <ItemHistory place={place} />
            </div>
          );
        }}
      </Answer>
    </DrawerFrame>
  );
}

function asEntry({ text, ...said }: { text: string; by: string; at: string }) {
  return { words: text, ...said };
}
