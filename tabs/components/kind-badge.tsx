import { Badge } from '@fluentui/react-components';
import type { FindingView } from '../../bot/contract/finding.ts';
import { findingKindTitles } from '../../bot/contract/standing-words.ts';

const colours = {
  strength: 'success',
  'area-for-improvement': 'brand',
  'priority-action': 'severe',
  headline: 'informative',
} as const;

/** What kind of finding it is, in the inspectors' terms. */
export function KindBadge({ kind }: Pick<FindingView, 'kind'>) {
  return (
    <Badge appearance="tint" color={colours[kind]} shape="rounded">
      {findingKindTitles[kind]}
    </Badge>
  );
}
