import type { VisitTypeKey } from '../framework/visit-type.ts';
import type { Role } from '../people/roles.ts';

/** One date in a visit's plan. */
export interface Milestone {
  key: string;
  title: string;
  /** ISO date-time with London's offset, or `YYYY-MM-DD` for a whole day. */
  at: string;
  owner: Role;
  basis: 'verified' | 'default';
  source: string | null;
}

/** A visit's plan as plain JSON: what is kept with the visit, shown, and exported. */
export interface Timeline {
  type: VisitTypeKey;
  /** The id of the framework pack that it was worked out with. */
  framework: string;
  /** ISO date-time with London's offset. */
  call: string;
  /** `YYYY-MM-DD` in London. */
  fieldworkStart: string;
  fieldworkEnd: string;
  /** In order of time; a whole day comes before the times of that day. */
  milestones: Milestone[];
}
