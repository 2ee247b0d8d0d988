import type { Visit } from '../../domain/visits/visit.ts';
import { londonWallClock, type CallFields } from '../draft-call.ts';

/** What was announced, as the fields of the call form hold it. */
export function announcedFields(visit: Visit): CallFields {
  const { type, theme, call, lead, fieldworkStart, fieldworkEnd } = visit;
  const days = { fieldworkStart, fieldworkEnd, meant: true };
  return { type, theme, call: londonWallClock(call), ...(lead !== undefined && { lead }), ...days };
}
