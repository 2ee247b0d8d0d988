import { z } from 'zod';
import { visitTypeKeys } from '../../domain/framework/visit-type.ts';
import { day, flag, oneOf } from './fields.ts';
import { noQuery, operation } from './operation.ts';
import { callDraftSchema, staffImportSchema } from './views.ts';

export const importStaff = operation({
  ...{ id: 'ImportStaff', method: 'post', path: '/staff-imports', scope: 'staff.import' },
  summary: 'Import the staff list',
  description: 'Imports a staff file, all of it or nothing.',
  query: noQuery,
  body: z.object({
    csv: z
      .string()
      .min(1)
      .meta({ title: 'File', description: 'The CSV file’s text, its first line the columns.' }),
    complete: flag('Complete', 'True when whoever is not in the file has left.').default(false),
    tryOnly: flag('Only try', 'True to be told what it would do, and to change nothing.').default(
      false,
    ),
  }),
  answer: staffImportSchema,
});

export const draftCall = operation({
  ...{ id: 'DraftCall', method: 'post', path: '/calls', scope: 'calls.draft', status: 201 },
  summary: 'Draft a call',
  description: 'Keeps what is known of Ofsted’s call for a person to confirm in Teams.',
  query: noQuery,
  body: z.object({
    type: oneOf(visitTypeKeys, 'Type', 'The kind of visit, as a key.').optional(),
    theme: z
      .string()
      .max(100)
      .optional()
      .meta({ title: 'Theme', description: 'What the visit looks at, as a key.' }),
    call: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
      .optional()
      .meta({ title: 'Call', description: 'When Ofsted phoned, as YYYY-MM-DDTHH:MM in London.' }),
    fieldworkStart: day('Fieldwork starts', 'The first day on site.').optional(),
    fieldworkEnd: day('Fieldwork ends', 'The last day on site.').optional(),
  }),
  answer: callDraftSchema,
});
