import { Text } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';

/** The day a follow-up is due now, in bold where it has moved. */
export function DueDay({ followUp }: { followUp: FollowUpView }) {
  const { due, originalDue } = followUp;
  const moved = due !== originalDue;
  return (
    <Text weight={moved ? 'semibold' : 'regular'}>
      {sayDay(due, new Date().toISOString())}
      {moved && ' (moved)'}
    </Text>
  );
}
