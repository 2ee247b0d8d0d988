import { z } from 'zod';
import { visitTypeKeys } from '../../domain/framework/visit-type.ts';
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
    complete: z.boolean().default(false).meta({
      title: 'Complete',
      description: 'True when whoever is not in the file has left.',
    }),
    tryOnly: z.boolean().default(false).meta({
      title: 'Only try',
      description: 'True to be told what it would do, and to change nothing.',
    }),
  }),
  answer: staffImportSchema,
});

export const draftCall = operation({
  ...{ id: 'DraftCall', method: 'post', path: '/calls', scope: 'calls.draft', status: 201 },
  summary: 'Draft a call',
  description: 'Keeps what is known of Ofsted’s call for a person to confirm in Teams.',
  query: noQuery,
  body: z.object({
    type: z
      .enum(visitTypeKeys)
      .optional()
      .meta({ title: 'Type', description: 'The kind of visit, as a key.' }),
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
    fieldworkStart: z.iso
      .date()
      .optional()
      .meta({ title: 'Fieldwork starts', description: 'The first day on site.' }),
    fieldworkEnd: z.iso
      .date()
      .optional()
      .meta({ title: 'Fieldwork ends', description: 'The last day on site.' }),
  }),
  answer: callDraftSchema,
});
