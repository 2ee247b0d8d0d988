import type { z } from 'zod';
import { availabilitySchema } from '../../bot/contract/availability.ts';
import { editChecklistSchema } from '../../bot/contract/checklist.ts';
import { announcedSchema } from '../../bot/contract/correction.ts';
import {
  changeFollowUpSchema,
  createFollowUpSchema,
  followUpSettingsSchema,
  giveOnFollowUpsSchema,
} from '../../bot/contract/follow-up.ts';
import { changeGlossarySchema } from '../../bot/contract/glossary.ts';
import {
  importLetterSchema,
  publishLetterSchema,
  recordFeedbackSchema,
} from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { pressReasonSchema } from '../../bot/contract/press.ts';
import { changeRequestSchema, logRequestSchema } from '../../bot/contract/request.ts';
import { changeItemsSchema, undoItemChangesSchema } from '../../bot/contract/several-items.ts';
import { editPersonSchema } from '../../bot/contract/staff.ts';
import { moveVisitSchema } from '../../bot/contract/visit-move.ts';
import { releaseWaveSchema } from '../../bot/contract/waves.ts';

/** What the routes expect, by their paths; a route that is not here is sent any JSON. */
export const bodySchemas: Readonly<Record<string, z.core.$ZodType>> = {
  [paths.availability(':visit')]: availabilitySchema,
  [paths.checklist(':type', ':theme')]: editChecklistSchema,
  [paths.correction(':visit')]: announcedSchema,
  [paths.correctionPreview(':visit')]: announcedSchema,
  [paths.findingFollowUps(':finding')]: createFollowUpSchema,
  [paths.followUpChanges(':followUp')]: changeFollowUpSchema,
  [paths.giveOnFollowUps]: giveOnFollowUpsSchema,
  [paths.followUpSettings]: followUpSettingsSchema,
  [paths.glossary]: changeGlossarySchema,
  [paths.letters]: importLetterSchema,
  [paths.publication(':letter')]: publishLetterSchema,
  [paths.feedback]: recordFeedbackSchema,
  [paths.changeItems(':visit')]: changeItemsSchema,
  [paths.undoItemChanges(':visit')]: undoItemChangesSchema,
  [paths.item(':visit', ':item', ':press')]: pressReasonSchema,
  [paths.requests(':visit')]: logRequestSchema,
  [paths.request(':visit', ':request')]: changeRequestSchema,
  [paths.staff]: editPersonSchema,
  [paths.staffPerson(':id')]: editPersonSchema,
  [paths.moves(':visit')]: moveVisitSchema,
  [paths.wave(':visit', ':wave')]: releaseWaveSchema,
};
