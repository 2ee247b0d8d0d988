import { Checkbox, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { finalOfDraftWords } from '../../../../bot/contract/letter-words.ts';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';

export interface FinalOfDraftProps {
  draft: NonNullable<ReadDocument['draft']>;
  /** Whether the letter is to take the draft's place. */
  taken: boolean;
  onTake: (taken: boolean) => void;
}

/** Says that a letter seems to be the final of a draft on record, and what becomes of that. */
export function FinalOfDraft({ draft, taken, onTake }: FinalOfDraftProps) {
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>This looks like the final letter of a draft</MessageBarTitle>
        {finalOfDraftWords(draft, new Date().toISOString())}
        <div>
          <Checkbox
            label="It takes the draft’s place: what is in both keeps its follow-ups"
            checked={taken}
            onChange={(_, { checked }) => {
              onTake(checked === true);
            }}
          />
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
