import { z } from 'zod';
import { Temporal } from 'temporal-polyfill';
import { londonWallClock, type CallFields } from '../../application/draft-call.ts';
import { callFormCard } from '../../cards/call-form-card.ts';
import { visitTypeKeys } from '../../domain/framework/visit-type.ts';
import { cardAction } from '../card-action.ts';
import { previewOf } from '../preview-of.ts';
import { themesOf } from '../../domain/framework/themes-of.ts';

const day = z.union([z.iso.date(), z.literal('')]).optional();

const dataSchema = z.object({
  draft: z.string(),
  workedOutFrom: z.string(),
  workedOut: z.string(),
  type: z.enum(visitTypeKeys).optional(),
  theme: z.string().max(64).optional(),
  callDay: day,
  callTime: z.union([z.iso.time({ precision: -1 }), z.literal('')]).optional(),
  fieldworkStart: day,
  fieldworkEnd: day,
  lead: z.string().max(100).optional(),
  meant: z.enum(['true', 'false']).optional(),
});

type FormData = z.infer<typeof dataSchema>;

/** Keeps the form's fields, then shows what would be announced, or the form with what is missing. */
export const callPreview = cardAction({
  verb: 'call.preview',
  data: dataSchema,
  async run({ useCases, clock }, { actor, data }) {
    const drafted = await useCases.draftCall(actor, fieldsOf(data), data.draft);
    const now = clock.now();
    if (drafted.problems.sentences.length === 0) return previewOf(drafted, now);
    const themes = themesOf(drafted.draft.call ?? londonWallClock(now));
    return callFormCard(drafted, themes, { showProblems: true });
  },
});

/**
 * Fieldwork days that the form worked out move along when the call is changed; days that somebody
 * has typed stay.
 */
function fieldsOf(data: FormData): CallFields {
  const call = callOf(data.callDay, data.callTime);
  const type = data.type ?? null;
  const moved = `${type ?? ''} ${call ?? ''}` !== data.workedOutFrom;
  const untouched = `${data.fieldworkStart ?? ''} ${data.fieldworkEnd ?? ''}` === data.workedOut;
  const said: Pick<FormData, 'fieldworkStart' | 'fieldworkEnd'> = moved && untouched ? {} : data;
  return {
    type,
    theme: data.theme === 'none' ? null : (data.theme ?? null),
    call,
    ...(call === null && partOf(data)),
    fieldworkStart: filled(said.fieldworkStart),
    fieldworkEnd: filled(said.fieldworkEnd),
    ...leadOf(data),
    meant: data.meant === 'true',
  };
}

/** A day without a time, or a time without a day, is kept until the other is filled in. */
function partOf({
  callDay = '',
  callTime = '',
}: FormData): Pick<CallFields, 'callDay' | 'callTime'> {
  return { ...(callDay !== '' && { callDay }), ...(callTime !== '' && { callTime }) };
}

function leadOf({ lead = '' }: FormData): Pick<CallFields, 'lead'> {
  return lead.trim() === '' ? {} : { lead: lead.trim() };
}

/** An emptied date field comes as an empty string. */
function filled(field: string | undefined): string | null {
  return field === undefined || field === '' ? null : field;
}

function callOf(callDay = '', callTime = ''): string | null {
  if (callDay === '' || callTime === '') return null;
  const at = Temporal.PlainDate.from(callDay).toPlainDateTime(callTime);
  return at.toString({ smallestUnit: 'minute' });
}
