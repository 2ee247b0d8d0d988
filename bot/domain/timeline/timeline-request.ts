import type { Temporal } from 'temporal-polyfill';
import type { ClosureDays } from '../calendar/working-days.ts';
import type { FrameworkPack } from '../framework/framework-pack.ts';
import type { VisitTypeKey } from '../framework/visit-type.ts';

/** First and last day of fieldwork. */
export interface Fieldwork {
  start: Temporal.PlainDate;
  end: Temporal.PlainDate;
}

export interface TimelineRequest {
  type: VisitTypeKey;
  /** When Ofsted telephoned, London wall-clock; for a yearly event, when work on it begins. */
  call: Temporal.PlainDateTime;
  pack: FrameworkPack;
  /** The dates that the inspector gave, where they differ from the rule. */
  fieldwork?: Fieldwork | undefined;
  /** The day on which the draft letter or report came. */
  draft?: Temporal.PlainDate | undefined;
  /** The day on which the letter or report was received. Statutory clocks run from it alone. */
  received?: Temporal.PlainDate | undefined;
  /** Whether that letter names an area for priority action, which starts clocks of its own. */
  priorityAction?: boolean | undefined;
  /** Shown in the plan; they move neither notice nor statutory clocks. */
  closureDays?: ClosureDays | undefined;
  /** Accept days off, long fieldwork and a call outside the pack's dates as meant. */
  override?: boolean | undefined;
}
