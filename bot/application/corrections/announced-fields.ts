import type { Visit } from '../../domain/visits/visit.ts';
import { londonWallClock, type CallFields } from '../draft-call.ts';

/** What was announced, as the fields of the call form hold it. */
export function announcedFields(visit: Visit): CallFields {
  const { type, theme, call, fieldworkStart, fieldworkEnd } = visit;
  return { type, theme, call: londonWallClock(call), fieldworkStart, fieldworkEnd, meant: true };
}
