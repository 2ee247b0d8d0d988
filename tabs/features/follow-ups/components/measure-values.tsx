import { Caption1, Text } from '@fluentui/react-components';
import type { FollowUpDetail } from '../../../../bot/contract/follow-up.ts';
import { measureWords } from '../../../../bot/contract/follow-up-words.ts';
import { DrawerPart } from '../../../components/drawer-part.tsx';
import { mayWhileOpen } from './may-while-open.ts';
import { MeasureChart } from './measure-chart.tsx';
import { MeasureTable } from './measure-table.tsx';
import { openChange } from './open-change.tsx';

/** Whether it makes a difference: what is measured, its values over time and the target. */
export function MeasureValues({ detail }: { detail: FollowUpDetail }) {
  const { measure } = detail.followUp;
  const may = mayWhileOpen(detail);
  const forms = [
    ...(may.progress && measure !== null ? [openChange('value', detail)] : []),
    ...(may.edit ? [openChange('measure', detail)] : []),
  ];
  return (
    <DrawerPart
      title="Impact"
      none={measure === null ? 'Nothing is measured yet.' : null}
      forms={forms}
    >
      {measure !== null && (
        <>
          <Text weight="semibold">{measure.title}</Text>
          <Text>{measureWords(measure, new Date().toISOString())}</Text>
          {measure.values.length > 1 && <MeasureChart measure={measure} />}
          {measure.values.length > 1 && measure.target !== null && (
            <Caption1>The dashed line is the target.</Caption1>
          )}
          {measure.values.length > 0 && (
            <MeasureTable followUp={detail.followUp} measure={measure} mayChange={may.progress} />
          )}
        </>
      )}
    </DrawerPart>
  );
}
