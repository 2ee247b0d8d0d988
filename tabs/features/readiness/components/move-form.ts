import type { ScreeningAnswer } from '../../../../bot/contract/screening.ts';
import type { MoveVisit, PossibleMove } from '../../../../bot/contract/visit-move.ts';

/** What has been typed into the dialog of a move; days are `YYYY-MM-DD`, or empty. */
export interface MoveForm {
  reason: string;
  start: string;
  end: string;
  /** Whether days off or long fieldwork are meant. */
  meant: boolean;
  received: string;
  /** Whether the letter names an area for priority action. */
  priorityAction: boolean;
}

/** What is still wrong with a form, for the person who fills it in, by field. */
export function moveFaults(
  move: PossibleMove,
  form: MoveForm,
): Partial<Record<keyof MoveForm, string>> {
  const faults: Partial<Record<keyof MoveForm, string>> = {};
  if (move.needsReason && form.reason.trim() === '') faults.reason = 'Say why.';
  if (move.needsReceived && form.received === '') faults.received = 'Choose the day.';
  if (!move.needsDates) return faults;
  if (form.start === '') faults.start = 'Choose the first day of fieldwork.';
  if (form.end === '') faults.end = 'Choose the last day of fieldwork.';
  else if (form.start > form.end) faults.end = 'Fieldwork ends on or after its first day.';
  return faults;
}

/** The form as the server wants it. */
export function toMove(move: PossibleMove, form: MoveForm, screened?: ScreeningAnswer): MoveVisit {
  const reason = form.reason.trim();
  return {
    move: move.key,
    reason: reason === '' ? null : reason,
    fieldwork: move.needsDates ? { start: form.start, end: form.end } : null,
    ...(move.needsDates && { meant: form.meant }),
    received: move.asksReceived && form.received !== '' ? form.received : null,
    ...(move.namesPriorityAction !== null && { priorityAction: form.priorityAction }),
    ...(screened !== undefined && { screened }),
  };
}
