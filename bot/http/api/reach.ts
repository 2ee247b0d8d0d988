import { z } from 'zod';
import { findReminderRules } from '../../application/reminders/reminder-settings.ts';
import { writeCallList } from '../../application/reminders/write-call-list.ts';
import { loadStaff } from '../../application/people.ts';
import { availabilitySchema } from '../../contract/availability.ts';
import { paths } from '../../contract/paths.ts';
import type { PressOutcome } from '../../contract/press.ts';
import { isOnReachList, reachLists, remindSchema, type ReachView } from '../../contract/reach.ts';
import {
  setReminderChoiceSchema,
  setReminderRulesSchema,
  type ReminderRulesView,
} from '../../contract/reminder-rules.ts';
import { londonDayOf } from '../../contract/spoken-time.ts';
import { defaultReminderRules } from '../../domain/reminders/reminder-rules.ts';
import type { ApiParts } from '../api-parts.ts';
import { queryOf, type Router } from '../route.ts';
import { sendFile } from '../send-file.ts';

const listQuerySchema = z.object({ show: z.enum(reachLists).default('to-phone') });
const chosenSchema = remindSchema.pick({ people: true });

/** Who was reached, reminding them, and where they say that they are. */
export function addReachRoutes(router: Router, { useCases, store }: ApiParts): void {
  router.get(paths.reach(':visit'), ({ actor, params }): Promise<ReachView> => {
    return useCases.showReach(actor, params.visit ?? '');
  });

  router.get(paths.callList(':visit'), async ({ actor, params, request, response }) => {
    const { show } = listQuerySchema.parse(queryOf(request));
    const { visit = '' } = params;
    const { people, asOf } = await useCases.showReach(actor, visit);
    const listed = people.filter((row) => isOnReachList(show, row, londonDayOf(asOf)));
    await useCases.recordExport(actor, 'call-list', { visit, show });
    const content = writeCallList(listed, asOf);
    sendFile(response, { name: `people-${show}-${visit}.csv`, content });
    return undefined;
  });

  router.post(paths.remindPreview(':visit'), ({ actor, params, body }) => {
    return useCases.previewReminder(actor, params.visit ?? '', chosenSchema.parse(body).people);
  });

  router.post(paths.remind(':visit'), ({ actor, params, body }) => {
    const { requestId, people } = remindSchema.parse(body);
    return useCases.remindPeople(actor, params.visit ?? '', { requestId, chosen: people });
  });

  router.post(paths.availability(':visit'), async ({ actor, params, body }) => {
    await useCases.setAvailability(actor, params.visit ?? '', availabilitySchema.parse(body));
    return { changed: true, notice: 'Saved where you are.' } satisfies PressOutcome;
  });

  router.post(paths.reminderChoice(':visit'), async ({ actor, params, body }) => {
    const visit = params.visit ?? '';
    await useCases.setReminderChoice(actor, visit, setReminderChoiceSchema.parse(body));
    return useCases.showReach(actor, visit);
  });

  const rulesView = async (council: string): Promise<ReminderRulesView> => {
    const [stored, { nameOf }] = await Promise.all([
      findReminderRules(store, council),
      loadStaff(store, council),
    ]);
    return {
      rules: stored?.rules ?? defaultReminderRules,
      changed: stored === null ? null : { by: nameOf(stored.by), at: stored.at },
    };
  };
  router.get(paths.reminderRules, ({ actor }) => rulesView(actor.council));

  router.post(paths.reminderRules, async ({ actor, body }) => {
    await useCases.setReminderRules(actor, setReminderRulesSchema.parse(body));
    return rulesView(actor.council);
  });
}
