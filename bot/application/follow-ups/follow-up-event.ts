import type { FollowUpChange } from '../../domain/follow-ups/changes.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';

const verbs = {
  note: 'noted',
  start: 'started',
  redate: 'redated',
  edit: 'edited',
  measure: 'measure-set',
  value: 'value-added',
  'correct-value': 'value-corrected',
  'remove-value': 'value-removed',
  'add-step': 'step-added',
  'mark-step': 'step-marked',
  'remove-step': 'step-removed',
  'add-evidence': 'evidence-added',
  'remove-evidence': 'evidence-removed',
  close: 'closed',
  agree: 'agreed',
  decline: 'declined',
  reopen: 'reopened',
} as const satisfies Record<FollowUpChange['kind'], string>;

/** What an event says of a change: what was asked for, and what stood there before. */
export function changeEvent(before: FollowUp, change: FollowUpChange, after: FollowUp) {
  const asked = change.kind === 'close' && after.state === 'awaiting-agreement';
  return {
    type: `follow-up.${asked ? 'asked-to-close' : verbs[change.kind]}`,
    before: standing(before, change),
    after: { ...change, state: after.state, due: after.due, next: after.next },
    reason: 'reason' in change ? change.reason : null,
  };
}

function standing(followUp: FollowUp, change: FollowUpChange) {
  const { state, due, next } = followUp;
  const common = { state, due, next };
  switch (change.kind) {
    case 'edit': {
      const { action, ownerId, deputyId, reviewingBody, dependsOn } = followUp;
      return { ...common, action, ownerId, deputyId, reviewingBody, dependsOn };
    }
    case 'measure':
      return { ...common, measure: followUp.measure && { ...followUp.measure, values: undefined } };
    case 'correct-value':
    case 'remove-value': {
      const values = followUp.measure?.values ?? [];
      return { ...common, measured: values.find(({ id }) => id === change.measured) ?? null };
    }
    case 'mark-step':
    case 'remove-step':
      return { ...common, step: followUp.steps.find(({ id }) => id === change.step) ?? null };
    case 'remove-evidence': {
      const evidence = followUp.evidence.find(({ id }) => id === change.evidence) ?? null;
      return { ...common, evidence };
    }
    default:
      return common;
  }
}
