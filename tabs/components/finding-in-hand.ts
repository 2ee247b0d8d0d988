import type { Reading } from '../../bot/contract/reading.ts';

type ReadFinding = Reading['findings'][number];

/** A finding that a person changes, and what was read of it. */
export interface FindingInHand extends Pick<ReadFinding, 'kind' | 'text' | 'subItems'> {
  /** Its own theme; undefined while it has the letter's. */
  theme: Reading['theme'] | undefined;
  /** Without words where a person typed what the reader had left out. */
  original: Pick<ReadFinding, 'text' | 'subItems'>;
  /** What was read names somebody, and is not kept once other words stand in its place. */
  forgets: boolean;
  /** A person added it. */
  added: boolean;
}

export interface FindingFieldsProps {
  finding: FindingInHand;
  onChange: (fields: Partial<Omit<FindingInHand, 'original' | 'added'>>) => void;
}
