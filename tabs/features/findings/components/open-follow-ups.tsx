import { Button, Text } from '@fluentui/react-components';
import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { DialogFrame } from '../../../components/dialog-frame.tsx';
import { PageLink } from '../../../components/page-link.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';

export interface OpenFollowUpsProps {
  followUps: readonly FollowUpView[];
  onClose: () => void;
}

/** Why a letter cannot be withdrawn yet: people work on it, each named with the way there. */
export function OpenFollowUps({ followUps, onClose }: OpenFollowUpsProps) {
  const keepVisit = useVisitKept();
  return (
    <DialogFrame
      title="Work on this letter is under way"
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          Leave it
        </Button>
      }
    >
      <Text>
        {`${countWords(followUps.length, 'follow-up of it is', 'follow-ups of it are')} open. Close them first, so that whoever works on them knows; then withdraw the letter.`}
      </Text>
      <ul>
        {followUps.map(({ id, action, owner }) => (
          <li key={id}>
            <PageLink to={keepVisit('/follow-ups', { 'follow-up': id })}>{action}</PageLink>
            {`, ${owner.name}`}
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
