import type { FindingsLibrary } from './findings-library.ts';
import { createFindEarlier } from './find-earlier.ts';
import { createImportLetter } from './import-letter.ts';
import { createJoinLetter } from './join-letter.ts';
import { createAddFinding } from './letter-corrections/add-finding.ts';
import { createCorrectFinding } from './letter-corrections/correct-finding.ts';
import { createDropFinding } from './letter-corrections/drop-finding.ts';
import { createWithdrawLetter } from './letter-corrections/withdraw-letter.ts';
import { createPublishLetter } from './publish-letter.ts';
import { createCorrectPublicationDay } from './correct-publication-day.ts';
import { createRecordFeedback } from './record-feedback.ts';
import type { Parts } from './ports.ts';

/** What is done with letters and reports. */
export function createLetterUseCases(parts: Parts, library: FindingsLibrary) {
  return {
    findEarlier: createFindEarlier(parts, library),
    importLetter: createImportLetter({ ...parts, library }),
    joinLetter: createJoinLetter(parts),
    publishLetter: createPublishLetter(parts),
    correctPublicationDay: createCorrectPublicationDay(parts),
    correctFinding: createCorrectFinding(parts),
    addFinding: createAddFinding(parts),
    dropFinding: createDropFinding(parts),
    withdrawLetter: createWithdrawLetter(parts),
    recordFeedback: createRecordFeedback(parts),
  };
}
