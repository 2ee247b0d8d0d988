import { DomainError } from '../errors.ts';
import type { ChangeContext, FollowUpChange } from './changes.ts';
import { agreed, closed, declined, reopened } from './closing.ts';
import type { FollowUp } from './follow-up.ts';
import {
  edited,
  measured,
  noted,
  redated,
  started,
  valueCorrected,
  valued,
  valueRemoved,
} from './progress.ts';
import { stepAdded, stepMarked, stepRemoved, withEvidence, withoutEvidence } from './steps.ts';

const requestsKept = 30;

/**
 * The follow-up after a change; the same one when the request was carried out before.
 * @throws DomainError `invalid` with what is missing, `conflict` when its state does not allow it
 */
export function changedFollowUp(
  followUp: FollowUp,
  change: FollowUpChange,
  context: ChangeContext,
): FollowUp {
  if (followUp.requests.includes(context.requestId)) return followUp;
  if (followUp.state === 'closed' && change.kind !== 'reopen') {
    throw new DomainError('conflict', 'This follow-up is closed. Reopen it to change it.');
  }
  return {
    ...applied(followUp, change, context),
    revision: followUp.revision + 1,
    changedBy: context.by,
    requests: [...followUp.requests, context.requestId].slice(-requestsKept),
  };
}

function applied(followUp: FollowUp, change: FollowUpChange, context: ChangeContext): FollowUp {
  switch (change.kind) {
    case 'note':
      return noted(followUp, change, context);
    case 'start':
      return started(followUp, change, context);
    case 'redate':
      return redated(followUp, change, context);
    case 'edit':
      return edited(followUp, change);
    case 'measure':
      return measured(followUp, change);
    case 'value':
      return valued(followUp, change, context);
    case 'correct-value':
      return valueCorrected(followUp, change, context);
    case 'remove-value':
      return valueRemoved(followUp, change);
    case 'add-step':
      return stepAdded(followUp, change, context);
    case 'mark-step':
      return stepMarked(followUp, change, context);
    case 'remove-step':
      return stepRemoved(followUp, change);
    case 'add-evidence':
      return withEvidence(followUp, change, context);
    case 'remove-evidence':
      return withoutEvidence(followUp, change);
    case 'close':
      return closed(followUp, change, context);
    case 'agree':
      return agreed(followUp, context);
    case 'decline':
      return declined(followUp, change, context);
    case 'reopen':
      return reopened(followUp, change, context);
  }
}
