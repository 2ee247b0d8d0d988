import { availabilityAsk } from './actions/availability-ask.ts';
import { availabilitySet } from './actions/availability-set.ts';
import { callChange } from './actions/call-change.ts';
import { callConfirm } from './actions/call-confirm.ts';
import { callDiscard } from './actions/call-discard.ts';
import { callPreview } from './actions/call-preview.ts';
import { callHold, callWaves, callWavesKeep } from './actions/call-waves.ts';
import { clockAsk, clockSent } from './actions/clock-sent.ts';
import { findingsShow } from './actions/findings-show.ts';
import {
  followUpAgree,
  followUpDecline,
  followUpClose,
  followUpNote,
  followUpRedate,
} from './actions/follow-up-change.ts';
import { followUpCreate } from './actions/follow-up-create.ts';
import { followUpDraft } from './actions/follow-up-draft.ts';
import { channelShow } from './actions/channel-show.ts';
import { checklistShow } from './actions/checklist-show.ts';
import { itemAdd, itemAddCheck, itemDraft } from './actions/item-add.ts';
import { itemAsk } from './actions/item-ask.ts';
import { itemChange, itemCheck } from './actions/item-change.ts';
import { itemExplain } from './actions/item-explain.ts';
import { itemKeepFile } from './actions/item-keep-file.ts';
import { itemOpen } from './actions/item-open.ts';
import { itemAction } from './actions/item-press.ts';
import { itemUndo } from './actions/item-undo.ts';
import {
  followUpCloseForm,
  followUpDeclineForm,
  followUpRedateForm,
  followUpShow,
  followUpsShow,
} from './actions/follow-up-show.ts';
import { itemsShow } from './actions/items-show.ts';
import { statusShow } from './actions/status-show.ts';
import { requestsShow } from './actions/requests-show.ts';
import { requestOpen } from './actions/request-open.ts';
import { requestDraft } from './actions/request-draft.ts';
import { requestLog } from './actions/request-log.ts';
import { requestGive } from './actions/request-give.ts';
import { requestReopen } from './actions/request-reopen.ts';
import { requestEdit } from './actions/request-edit.ts';
import { requestChange } from './actions/request-change.ts';
import { requestDrop } from './actions/request-drop.ts';
import { requestWithdraw } from './actions/request-withdraw.ts';
import { reachShow } from './actions/reach-show.ts';
import { remindPreview } from './actions/remind-preview.ts';
import { remindSend } from './actions/remind-send.ts';
import { visitAcknowledge } from './actions/visit-acknowledge.ts';
import { visitCorrect } from './actions/visit-correct.ts';
import { visitMove, visitMoveAsk, visitMoveCheck } from './actions/visit-move.ts';
import { visitMoves } from './actions/visit-moves.ts';
import { setAsideSend } from './actions/set-aside-send.ts';
import { waveCancel, waveRelease, waveTime, waveTimeAsk } from './actions/wave-release.ts';
import { presses } from '../domain/readiness/press.ts';
import type { CardAction } from './card-action.ts';

/** Every card action, by its verb. */
export const cardActions: ReadonlyMap<string, CardAction> = new Map(
  [
    availabilityAsk,
    availabilitySet,
    callChange,
    callConfirm,
    callDiscard,
    callHold,
    callPreview,
    callWaves,
    callWavesKeep,
    clockAsk,
    clockSent,
    findingsShow,
    followUpAgree,
    followUpDecline,
    followUpClose,
    followUpCloseForm,
    followUpDeclineForm,
    followUpCreate,
    followUpDraft,
    channelShow,
    checklistShow,
    itemAdd,
    itemAddCheck,
    itemAsk,
    itemChange,
    itemCheck,
    itemDraft,
    itemExplain,
    itemKeepFile,
    itemOpen,
    itemUndo,
    ...presses.map(itemAction),
    followUpNote,
    followUpRedate,
    followUpRedateForm,
    followUpShow,
    followUpsShow,
    itemsShow,
    statusShow,
    requestsShow,
    requestOpen,
    requestDraft,
    requestLog,
    requestGive,
    requestReopen,
    requestEdit,
    requestChange,
    requestDrop,
    requestWithdraw,
    reachShow,
    remindPreview,
    remindSend,
    visitAcknowledge,
    visitCorrect,
    visitMove,
    visitMoveAsk,
    visitMoveCheck,
    visitMoves,
    waveCancel,
    setAsideSend,
    waveRelease,
    waveTime,
    waveTimeAsk,
  ].map((action): [string, CardAction] => [action.verb, action]),
);
