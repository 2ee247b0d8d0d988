import type { Paper } from '../../application/papers/paper.ts';
import { paperWords } from '../../contract/paper.ts';

export interface WrittenPaper {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
  zip: 'application/zip',
} as const;

/** Writes a paper as a file. What writes it is loaded with the first one that needs it. */
export async function writePaper(paper: Paper): Promise<WrittenPaper> {
  const { ending } = paperWords[paper.kind];
  const embargo = paper.embargoed ? 'EMBARGOED-' : '';
  const about = paper.visit?.id ?? 'all-visits';
  return {
    bytes: await bytesOf(paper),
    name: `${embargo}${paper.kind.replace(/-document$/, '')}-${about}.${ending}`,
    type: types[ending as keyof typeof types],
  };
}

async function bytesOf(paper: Paper): Promise<Uint8Array> {
  switch (paper.kind) {
    case 'committee-report':
      return (await import('./committee-report.ts')).committeeReport(paper);
    case 'action-plan':
      return (await import('./action-plan-sheet.ts')).actionPlanSheet(paper);
    case 'action-plan-document':
      return (await import('./action-plan-document.ts')).actionPlanDocument(paper);
    case 'calendar':
      return new TextEncoder().encode((await import('./paper-calendar.ts')).paperCalendar(paper));
    case 'proof-pack':
      return (await import('./proof-pack.ts')).proofPack(paper);
  }
}
