import { z } from 'zod';
import { visitTypeKeys } from '../domain/framework/visit-type.ts';

/** What was announced, or should have been. Times are London wall-clock times. */
export const announcedSchema = z.object({
  type: z.enum(visitTypeKeys),
  theme: z.string().max(64).nullable(),
  call: z.iso.datetime({ local: true, precision: -1 }),
  /** Null: worked out from the call. */
  fieldworkStart: z.iso.date().nullable(),
  fieldworkEnd: z.iso.date().nullable(),
  /** Somebody has said that days off or long fieldwork are meant. */
  meant: z.boolean(),
});
export type Announced = z.infer<typeof announcedSchema>;

/** What was announced, with what there is to choose from. */
export const correctionFormSchema = z.object({
  announced: announcedSchema,
  types: z.array(z.object({ key: z.enum(visitTypeKeys), title: z.string() })),
  themes: z.array(z.object({ key: z.string(), title: z.string() })),
});
export type CorrectionForm = z.infer<typeof correctionFormSchema>;

/** What a correction would do, before anything is changed and anybody is told. */
export const correctionPreviewSchema = z.object({
  /** Each a sentence; none when it can be made. */
  problems: z.array(z.string()),
  /** Whether the person can settle them by saying that the days are meant. */
  unlikelyDays: z.boolean(),
  /** Null while there are problems, or where nothing differs from what was announced. */
  correction: z
    .object({
      /** As it would be made: with fieldwork worked out. */
      announced: announcedSchema,
      /** What people will read: "Ofsted focused visit: front door". */
      heading: z.string(),
      sentence: z.string(),
      /** What they were told before. */
      wrong: z.string(),
      /** How many items of the checklist come, go, and stand otherwise. */
      items: z.object({ added: z.number(), dropped: z.number(), changed: z.number() }),
    })
    .nullable(),
});
export type CorrectionPreviewView = z.infer<typeof correctionPreviewSchema>;
