import { Checkbox, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { countWords } from '../../../../bot/contract/list-words.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';

export interface FinalOfDraftProps {
  draft: NonNullable<ReadDocument['draft']>;
  /** Whether the letter is to take the draft's place. */
  taken: boolean;
  onTake: (taken: boolean) => void;
}

/** Says that a letter seems to be the final of a draft on record, and what becomes of that. */
export function FinalOfDraft({ draft: { letter, same }, taken, onTake }: FinalOfDraftProps) {
  const imported = sayDay(letter.importedAt, new Date().toISOString());
  const both = `${countWords(same, 'finding', 'findings')} of it ${same === 1 ? 'is' : 'are'} in the draft that ${letter.importedBy} imported, ${imported}.`;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>This looks like the final letter of a draft</MessageBarTitle>
        {both}
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
