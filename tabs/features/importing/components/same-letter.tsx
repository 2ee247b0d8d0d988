import {
  Checkbox,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { documentWord } from '../../../../bot/contract/document-words.ts';
import { sameLetterWords } from '../../../../bot/contract/letter-words.ts';
import type { ReadDocument } from '../../../../bot/contract/letter.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';

export interface SameLetterProps {
  found: NonNullable<ReadDocument['sameAs']>;
  /** Of how many findings that were read. */
  read: number;
  /** Whether it is to be saved all the same. */
  another: boolean;
  onAnother: (another: boolean) => void;
}

/** Says that the letter is on record in another form: nothing is saved unless somebody wants it. */
export function SameLetter({ found, read, another, onAnother }: SameLetterProps) {
  const keepVisit = useVisitKept();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{`This ${documentWord(found.letter.kind)} is on record already`}</MessageBarTitle>
        {sameLetterWords(found, { read, now: new Date().toISOString() })}
        {!another && ' There is nothing to save.'}
        <div>
          <Checkbox
            label="Save it all the same, as a letter of its own"
            checked={another}
            onChange={(_, { checked }) => {
              onAnother(checked === true);
            }}
          />
        </div>
      </MessageBarBody>
      <MessageBarActions>
        <LinkButton size="small" to={keepVisit('/findings', { letter: found.letter.id })}>
          See its findings
        </LinkButton>
      </MessageBarActions>
    </MessageBar>
  );
}
