import { callChange } from './actions/call-change.ts';
import { callConfirm } from './actions/call-confirm.ts';
import { callDiscard } from './actions/call-discard.ts';
import { callPreview } from './actions/call-preview.ts';
import { findingsShow } from './actions/findings-show.ts';
import { followUpCreate } from './actions/follow-up-create.ts';
import { followUpDraft } from './actions/follow-up-draft.ts';
import { itemComplete, itemReopen } from './actions/item-press.ts';
import { itemsShow } from './actions/items-show.ts';
import { visitAcknowledge } from './actions/visit-acknowledge.ts';
import type { CardAction } from './card-action.ts';

/** Every card action, by its verb. */
export const cardActions: ReadonlyMap<string, CardAction> = new Map(
  [
    callChange,
    callConfirm,
    callDiscard,
    callPreview,
    findingsShow,
    followUpCreate,
    followUpDraft,
    itemComplete,
    itemReopen,
    itemsShow,
    visitAcknowledge,
  ].map((action): [string, CardAction] => [action.verb, action]),
);
