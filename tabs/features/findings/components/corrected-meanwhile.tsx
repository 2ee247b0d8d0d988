import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { FindingView } from '../../../../bot/contract/finding.ts';
import { findingKindTitles } from '../../../../bot/contract/standing-words.ts';

/** Who was first, what the finding is now, and what has become of what was typed. */
export function CorrectedMeanwhile({ finding }: { finding: FindingView }) {
  const { corrected, kind, text, subItems } = finding;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {`${corrected?.by ?? 'Somebody else'} has corrected this finding meanwhile`}
        </MessageBarTitle>
        {`As it is now: ${findingKindTitles[kind]}, “${[text, ...subItems].join(' ')}” What you changed is kept above, and nothing of it has been saved yet.`}
      </MessageBarBody>
    </MessageBar>
  );
}
