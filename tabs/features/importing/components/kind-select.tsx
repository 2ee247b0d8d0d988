import { Select } from '@fluentui/react-components';
import { findingKindTitles, findingKinds } from '../../../../bot/contract/standing-words.ts';
import type { FindingCheckProps } from './finding-check.tsx';

/** What kind of finding it is; the heading that it stood under decided. */
export function KindSelect({ finding, onCheck }: FindingCheckProps) {
  return (
    <Select
      size="small"
      aria-label={`Kind of finding ${finding.place + 1}`}
      value={finding.kind}
      onChange={(_, { value }) => {
        const kind = findingKinds.find((one) => one === value) ?? finding.kind;
        onCheck({ do: 'set-finding', place: finding.place, fields: { kind } });
      }}
    >
      {findingKinds.map((kind) => (
        <option key={kind} value={kind}>
          {findingKindTitles[kind]}
        </option>
      ))}
    </Select>
  );
}
