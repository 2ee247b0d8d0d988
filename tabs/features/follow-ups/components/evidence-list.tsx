import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import { DrawerPart } from '../../../components/drawer-part.tsx';
import { EvidenceLinks } from '../../../components/evidence-links.tsx';
import { usePressChange } from '../api/use-send-change.ts';
import { mayWhileOpen } from './may-while-open.ts';
import { openChange } from './open-change.tsx';

/** Links to what shows that a follow-up is done. Closing rests on them. */
export function EvidenceList({ detail }: { detail: FollowUpDetail }) {
  const { followUp } = detail;
  const press = usePressChange(followUp);
  const mayChange = mayWhileOpen(detail).progress;
  const mayRemove = mayChange && followUp.state !== 'awaiting-agreement';
  return (
    <DrawerPart
      title="Evidence"
      none={followUp.evidence.length === 0 ? 'No evidence yet.' : null}
      forms={mayChange ? [openChange('add-evidence', detail)] : []}
    >
      <EvidenceLinks
        evidence={followUp.evidence}
        now={new Date().toISOString()}
        onRemove={
          mayRemove
            ? ({ id }) => {
                press({ kind: 'remove-evidence', evidence: id });
              }
            : undefined
        }
      />
    </DrawerPart>
  );
}
