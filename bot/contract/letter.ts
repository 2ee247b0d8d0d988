import { z } from 'zod';
import { readingSchema } from './reading.ts';
import { screeningAnswerSchema } from './screening.ts';

/** All but published findings are embargoed: the core group alone sees them. */
export const publicationSchema = z.enum(['heard', 'draft', 'not-published', 'published']);

/** A visit of the council's own, as a letter names it. */
const letterVisitSchema = z.object({
  id: z.string(),
  /** "Focused visit: care leavers". */
  title: z.string(),
  fieldworkStart: z.string(),
  fieldworkEnd: z.string(),
});
export type LetterVisit = z.infer<typeof letterVisitSchema>;

const droppedSchema = z.object({
  /** Null where the words are not kept, as they name somebody. */
  text: z.string().nullable(),
  reason: z.string(),
  /** Who left it out, by name, and when, where that was after the letter had been saved. */
  since: z.object({ by: z.string(), at: z.string() }).optional(),
});

/** An imported letter or report in one line. */
export const letterSchema = z.object({
  id: z.string(),
  /** "Focused visit letter: care leavers". */
  title: z.string(),
  kind: z.string(),
  theme: z.string().nullable(),
  themeTitle: z.string().nullable(),
  localAuthority: z.string().nullable(),
  /** The other council that it is about; null for the council's own. */
  otherCouncil: z.string().nullable(),
  documentDate: z.string().nullable(),
  visit: z.object({ start: z.string().nullable(), end: z.string().nullable() }),
  /** The visit on record that it is joined with. */
  joined: letterVisitSchema.nullable(),
  /** One that it may well be about, for a person to confirm. */
  likely: letterVisitSchema.nullable(),
  inspectors: z.array(z.string()),
  publication: publicationSchema,
  publishedOn: z.string().nullable(),
  importedBy: z.string(),
  importedAt: z.string(),
  /** Of a draft: its final letter has taken its place. */
  replaced: z.boolean(),
  /** What was left out, and why, for those who may import letters. */
  dropped: z.array(droppedSchema),
  counts: z.object({
    strength: z.number(),
    'area-for-improvement': z.number(),
    'priority-action': z.number(),
    headline: z.number(),
  }),
});
export type LetterView = z.infer<typeof letterSchema>;

/** What the server read in an uploaded document, for a person to check before it is saved. */
export const readDocumentSchema = z.object({
  /** The document's fingerprint; importing the same document twice changes nothing. */
  documentId: z.string(),
  name: z.string(),
  reading: readingSchema,
  /** The document's own lines, to lay beside what was read. */
  lines: z.array(z.object({ text: z.string(), page: z.number().nullable() })),
  /** What a report may have judged: the areas from each day on, and the grades, best first. */
  judged: z.object({
    sets: z.array(z.object({ from: z.string(), areas: z.array(z.string()) })),
    grades: z.array(z.string()),
  }),
  /** The letter it became, when the same document was imported before. */
  alreadyImported: letterSchema.nullable(),
  /** Findings of other letters that say the same, by the place of the finding read. */
  duplicates: z.array(
    z.object({
      place: z.number(),
      letterId: z.string(),
      letterTitle: z.string(),
      date: z.string().nullable(),
    }),
  ),
  /** The letter that it seems to be, in another form, and how many findings are in both word for word. */
  sameAs: z.object({ letter: letterSchema, same: z.number() }).nullable(),
  /** The draft that it seems to be the final of, and how many findings both have. */
  draft: z.object({ letter: letterSchema, same: z.number() }).nullable(),
});
export type ReadDocument = z.infer<typeof readDocumentSchema>;

const checkedFindingSchema = readingSchema.shape.findings.element.extend({
  /** Its own theme, where it has another than the letter's. */
  theme: readingSchema.shape.theme.optional(),
  /** As it was read, where a person changed it. */
  original: z.object({ text: z.string(), subItems: z.array(z.string()) }).optional(),
  /** A person changed it, and the words as read are not kept: they name somebody. */
  edited: z.boolean().optional(),
  /** A person added it: the reader had left it out. */
  added: z.boolean().optional(),
});

/** A checked reading, to be saved. */
export const importLetterSchema = z.object({
  documentId: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
  publication: z.enum(['draft', 'not-published', 'published']),
  /** The day of publication, of what is published. */
  publishedOn: z.iso.date().optional(),
  /** The draft whose place it takes: what both say keeps its follow-ups. */
  finalOf: z.string().optional(),
  reading: readingSchema.extend({ findings: z.array(checkedFindingSchema) }),
  dropped: z
    .array(z.object({ text: z.string().nullable(), reason: z.string().trim().min(1).max(200) }))
    .max(500)
    .default([]),
  screened: screeningAnswerSchema,
});
export type ImportLetter = z.infer<typeof importLetterSchema>;

/** Which visit a letter is about; null: none that is on record. */
export const joinLetterSchema = z.object({ visitId: z.string().min(1).nullable() });
export type JoinLetter = z.infer<typeof joinLetterSchema>;

/** Ends the embargo, or says that the letter will not be published. */
export const publishLetterSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('published'), on: z.iso.date() }),
  z.object({ as: z.literal('not-published') }),
]);
export type PublishLetter = z.infer<typeof publishLetterSchema>;

/** Puts the day right on which a letter was published; `was`: the day that is wrong. */
export const correctPublicationDaySchema = z.object({
  on: z.iso.date(),
  was: z.iso.date().nullable(),
});
export type CorrectPublicationDay = z.infer<typeof correctPublicationDaySchema>;

/** What inspectors said at the end of a day or a visit, noted down under embargo. */
export const recordFeedbackSchema = z.object({
  /** Made once by whoever asks (a UUID): the same request twice is kept once. */
  requestId: z.uuid(),
  heardOn: z.iso.date(),
  theme: readingSchema.shape.theme,
  findings: z
    .array(
      z.object({
        kind: readingSchema.shape.findings.element.shape.kind,
        text: z.string().trim().min(3).max(5_000),
      }),
    )
    .min(1)
    .max(90),
  screened: screeningAnswerSchema,
});
export type RecordFeedback = z.infer<typeof recordFeedbackSchema>;

export const importedLetterSchema = z.object({
  letter: letterSchema,
  /** False when the same document had been imported before and nothing was changed. */
  saved: z.boolean(),
});
export type ImportedLetter = z.infer<typeof importedLetterSchema>;
