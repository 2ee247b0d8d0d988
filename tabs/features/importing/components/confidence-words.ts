import type { Reading } from '../../../../bot/contract/reading.ts';

type Confidence = Reading['confidence'];
export type Part = keyof Confidence;

const partTitles: Record<Part, string> = {
  kind: 'the kind of document',
  localAuthority: 'the council',
  documentDate: 'its date',
  visit: 'the days of the visit',
  inspectors: 'the inspectors',
  theme: 'the theme',
  judgements: 'the judgements',
  findings: 'the findings',
};

/** The parts that the reader is not sure of, in words, in the order of the form. */
export function unsureParts(confidence: Confidence): string[] {
  const parts = Object.keys(partTitles) as Part[];
  return parts.filter((part) => confidence[part] !== 'high').map((part) => partTitles[part]);
}

/** What stands below a field about how sure the reader is; null where it is. */
export function confidenceWords(confidence: Confidence[Part]): string | null {
  if (confidence === 'high') return null;
  return confidence === 'medium' ? 'Fairly sure: check this' : 'Not sure: check this';
}
