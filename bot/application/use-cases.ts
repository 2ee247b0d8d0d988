import { createAcknowledgeVisit } from './acknowledge-visit.ts';
import { createAnnounceVisit } from './announce-visit.ts';
import { createAnswerQuestion } from './answer-question.ts';
import { createExportAudit } from './audit/export-audit.ts';
import { createRecordExport } from './audit/record-export.ts';
import { createSearchAudit } from './audit/search-audit.ts';
import {
  createCreateConnection,
  createListConnections,
  createRevokeConnection,
} from './connections/change-connections.ts';
import { createListFrameworks, createNamedHeadings } from './council-rules.ts';
import { createCorrectAnnouncement } from './corrections/correct-announcement.ts';
import { createDraftCorrection } from './corrections/draft-correction.ts';
import { createPreviewCorrection } from './corrections/preview-correction.ts';
import { createMoveVisit } from './move-visit.ts';
import { createRuleChanges } from './change-rules.ts';
import { createDraftCall, createFindDraft } from './draft-call.ts';
import { createEditChecklist, createFindChecklist } from './edit-checklist.ts';
import { createChangeGlossary, createShowGlossary } from './council-glossary.ts';
import { createFindWaitingDraft } from './find-waiting-draft.ts';
import { openAfresh, type FindingsLibrary } from './findings-library.ts';
import { createGiveOnFollowUps } from './follow-ups/give-on-follow-ups.ts';
import { createChangeFollowUp } from './follow-ups/change-follow-up.ts';
import { createCreateFollowUp } from './follow-ups/create-follow-up.ts';
import { createChangeFollowUpSettings } from './follow-ups/follow-up-settings.ts';
import { createListFollowUps } from './follow-ups/list-follow-ups.ts';
import { createShowFollowUp } from './follow-ups/show-follow-up.ts';
import { createAddItem, createPreviewNewItem } from './items/add-item.ts';
import { createChangeItem, createPreviewItemChange } from './items/change-item.ts';
import { createChangeItems } from './items/change-items.ts';
import { createUndoItemChanges } from './items/undo-item-changes.ts';
import { createShowItem } from './items/show-item.ts';
import { createShowItemHistory } from './items/show-item-history.ts';
import { createShowItemNews } from './items/show-item-news.ts';
import { createShowItemsNews } from './items/show-items-news.ts';
import { createLetterUseCases } from './letter-use-cases.ts';
import { createListFindings, createListLetters } from './list-findings.ts';
import { createPlanWaves } from './plan-waves.ts';
import { createPreparePaper } from './papers/prepare-paper.ts';
import type { Parts } from './ports.ts';
import { createReleaseWave } from './release-wave.ts';
import { createSendSetAside } from './send-set-aside.ts';
import { createPressItem, createPressPersonalItem } from './press-item.ts';
import { createPreviewMove } from './preview-move.ts';
import { createShowMoves } from './show-moves.ts';
import { createProposeCall } from './propose-call.ts';
import { createPutAwayDraft } from './put-away-draft.ts';
import { createRecordSent } from './record-sent.ts';
import { createShowThemes } from './show-themes.ts';
import { createChangeRequest } from './requests/change-request.ts';
import { createListRequests } from './requests/list-requests.ts';
import { createShowRequestNews } from './requests/show-request-news.ts';
import { createLogRequest } from './requests/log-request.ts';
import { createReminderUseCases } from './reminders/reminder-use-cases.ts';
import { createEraseDue } from './retention/erase-due.ts';
import { createChangeHold, createSetRetention } from './retention/retention-settings.ts';
import { createShowRetention } from './retention/show-retention.ts';
import { createShowOwnPart } from './show-own-part.ts';
import { createShowPathway } from './show-pathway.ts';
import { createShowReadiness } from './show-readiness.ts';
import { createShowRules } from './show-rules.ts';
import { createEditPerson } from './staff-list/edit-person.ts';
import { createForgetLeaver } from './staff-list/forget-leaver.ts';
import { createShowPersonHistory } from './staff-list/show-history.ts';
import { createShowStaff } from './staff-list/show-staff.ts';
import { createImportStaff, createPlanStaffImport } from './staff-list/import-staff.ts';

/** Everything the product does, made once and handed to chat, API and command line. */
export function createUseCases(parts: Parts, library: FindingsLibrary = openAfresh(parts)) {
  return {
    ...createReminderUseCases(parts),
    ...createMoveUseCases(parts),
    ...createCorrectionUseCases(parts),
    ...createRuleChanges(parts),
    ...createItemUseCases(parts),
    ...createLetterUseCases(parts, library),
    ...createConnectionUseCases(parts),
    ...createRetentionUseCases(parts),
    ...createCallUseCases(parts),
    ...createStaffUseCases(parts),
    acknowledgeVisit: createAcknowledgeVisit(parts),
    announceVisit: createAnnounceVisit(parts),
    answerQuestion: createAnswerQuestion(parts, library),
    changeFollowUp: createChangeFollowUp(parts),
    giveOnFollowUps: createGiveOnFollowUps(parts),
    changeFollowUpSettings: createChangeFollowUpSettings(parts),
    changeGlossary: createChangeGlossary(parts),
    changeRequest: createChangeRequest(parts),
    createFollowUp: createCreateFollowUp(parts),
    editChecklist: createEditChecklist(parts),
    findChecklist: createFindChecklist(parts),
    searchAudit: createSearchAudit(parts),
    exportAudit: createExportAudit(parts),
    recordExport: createRecordExport(parts),
    listFindings: createListFindings(parts),
    listFollowUps: createListFollowUps(parts),
    listFrameworks: createListFrameworks(parts),
    namedHeadings: createNamedHeadings(parts),
    listLetters: createListLetters(parts),
    listRequests: createListRequests(parts),
    showRequestNews: createShowRequestNews(parts),
    logRequest: createLogRequest(parts),
    preparePaper: createPreparePaper(parts),
    releaseWave: createReleaseWave(parts),
    sendSetAside: createSendSetAside(parts),
    showFollowUp: createShowFollowUp(parts),
    showOwnPart: createShowOwnPart(parts),
    showPathway: createShowPathway(parts),
    showReadiness: createShowReadiness(parts),
    showGlossary: createShowGlossary(parts),
    showThemes: createShowThemes(library),
    showRules: createShowRules(parts),
  };
}

/** From the news of a call to what is about to be announced. */
function createCallUseCases(parts: Parts) {
  return {
    draftCall: createDraftCall(parts),
    findDraft: createFindDraft(parts),
    findWaitingDraft: createFindWaitingDraft(parts),
    planWaves: createPlanWaves(parts),
    proposeCall: createProposeCall(parts),
    putAwayDraft: createPutAwayDraft(parts),
  };
}

/** What becomes of a visit's items. */
function createItemUseCases(parts: Parts) {
  return {
    addItem: createAddItem(parts),
    changeItem: createChangeItem(parts),
    changeItems: createChangeItems(parts),
    undoItemChanges: createUndoItemChanges(parts),
    pressItem: createPressItem(parts),
    pressPersonalItem: createPressPersonalItem(parts),
    previewItemChange: createPreviewItemChange(parts),
    previewNewItem: createPreviewNewItem(parts),
    showItem: createShowItem(parts),
    showItemHistory: createShowItemHistory(parts),
    showItemNews: createShowItemNews(parts),
    showItemsNews: createShowItemsNews(parts),
  };
}

/** Which other systems may ask and act. */
function createConnectionUseCases(parts: Parts) {
  return {
    createConnection: createCreateConnection(parts),
    listConnections: createListConnections(parts),
    revokeConnection: createRevokeConnection(parts),
  };
}

/** Who works here, and who did. */
function createStaffUseCases(parts: Parts) {
  return {
    editPerson: createEditPerson(parts),
    forgetLeaver: createForgetLeaver(parts),
    importStaff: createImportStaff(parts),
    planStaffImport: createPlanStaffImport(parts),
    showPersonHistory: createShowPersonHistory(parts),
    showStaff: createShowStaff(parts),
  };
}

/** How long what is kept, and its end. */
function createRetentionUseCases(parts: Parts) {
  return {
    changeHold: createChangeHold(parts),
    eraseDue: createEraseDue(parts),
    setRetention: createSetRetention(parts),
    showRetention: createShowRetention(parts),
  };
}

/** What moves a visit on in its life. */
function createMoveUseCases(parts: Parts) {
  return {
    moveVisit: createMoveVisit(parts),
    recordSent: createRecordSent(parts),
    previewMove: createPreviewMove(parts),
    showMoves: createShowMoves(parts),
  };
}

/** What puts right a visit that was announced wrongly. */
function createCorrectionUseCases(parts: Parts) {
  return {
    correctAnnouncement: createCorrectAnnouncement(parts),
    draftCorrection: createDraftCorrection(parts),
    previewCorrection: createPreviewCorrection(parts),
  };
}

export type UseCases = ReturnType<typeof createUseCases>;
