import { subscribe, unsubscribe } from './subscription-operations.ts';
import type { ConnectorOperation } from './operation.ts';
import {
  searchFindings,
  listFollowUps,
  getFollowUp,
  createFollowUp,
  addProgress,
  closeFollowUp,
} from './finding-operations.ts';
import { importStaff, draftCall } from './other-operations.ts';
import {
  listVisits,
  listPeople,
  getReadiness,
  listItems,
  completeItem,
  blockItem,
  listRequests,
  logRequest,
  answerRequest,
} from './visit-operations.ts';

/** All operations, in the order in which they are described. */
export const operations: readonly ConnectorOperation[] = [
  listVisits,
  listPeople,
  getReadiness,
  listItems,
  completeItem,
  blockItem,
  listRequests,
  logRequest,
  answerRequest,
  searchFindings,
  listFollowUps,
  getFollowUp,
  createFollowUp,
  addProgress,
  closeFollowUp,
  importStaff,
  draftCall,
  subscribe,
  unsubscribe,
];
