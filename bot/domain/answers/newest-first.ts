import type { Finding } from '../findings/finding.ts';
import { isByInspectors } from '../findings/letter.ts';

/** What of a library the order of its findings rests on. */
export interface Dated {
  readonly documentOf: (finding: Finding) => { kind: string };
}

/**
 * The inspectors' own documents, the newest first; then a committee's, which tell at second hand and
 * later of the same visits.
 */
export function createNewestFirst({ documentOf }: Dated) {
  const told = (finding: Finding) => Number(!isByInspectors(documentOf(finding).kind));

  function newestFirst(a: Finding, b: Finding): number {
    return told(a) - told(b) || (b.documentDate ?? '').localeCompare(a.documentDate ?? '');
  }

  /** Of findings in that order, those of the newest document, and of any others no older. */
  function ofNewest(findings: readonly Finding[]): Finding[] {
    const [newest] = findings;
    return newest === undefined
      ? []
      : findings.filter((finding) => newestFirst(newest, finding) === 0);
  }

  return { newestFirst, ofNewest };
}
