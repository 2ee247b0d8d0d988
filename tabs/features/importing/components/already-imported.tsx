import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { LetterView } from '../../../../bot/contract/letter.ts';
import { sayMoment } from '../../../../bot/contract/spoken-time.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { useVisitKept } from '../../../components/use-visit-kept.ts';

/** Says that the document is known, and leads to the letter that it became. */
export function AlreadyImported({ letter }: { letter: LetterView }) {
  const keepVisit = useVisitKept();
  const when = sayMoment(letter.importedAt, new Date().toISOString());
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>This letter is already imported</MessageBarTitle>
        {`${letter.importedBy} imported it, ${when}. There is nothing to save.`}
      </MessageBarBody>
      <MessageBarActions>
        <LinkButton size="small" to={keepVisit('/findings', { letter: letter.id })}>
          See its findings
        </LinkButton>
      </MessageBarActions>
    </MessageBar>
  );
}
