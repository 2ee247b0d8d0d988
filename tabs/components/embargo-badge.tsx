import { Badge } from '@fluentui/react-components';
import { Prohibited16Regular } from '@fluentui/react-icons/svg/prohibited';
import { LockClosed12Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { LetterView } from '../../bot/contract/letter.ts';
import { embargoTitle } from '../../bot/contract/publication-words.ts';

export interface EmbargoBadgeProps {
  /** How far the letter is; what Ofsted never publishes is told from what it will. */
  publication?: LetterView['publication'];
}

/** Stands on everything from a letter that has not been published. */
export function EmbargoBadge({ publication = 'draft' }: EmbargoBadgeProps) {
  const never = publication === 'not-published';
  return (
    <Badge
      appearance={never ? 'outline' : 'tint'}
      color={never ? 'informative' : 'subtle'}
      shape="rounded"
      icon={never ? <Prohibited16Regular /> : <LockClosed12Regular />}
    >
      {embargoTitle(publication)}
    </Badge>
  );
}
