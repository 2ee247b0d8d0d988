import {
  changeFollowUpSchema,
  createFollowUpSchema,
  followUpSettingsSchema,
  giveOnFollowUpsSchema,
  type FollowUpDetail,
  type FollowUpSettings,
  type FollowUpView,
} from '../../contract/follow-up.ts';
import { paths } from '../../contract/paths.ts';
import { loadFollowUpSettings } from '../../application/follow-ups/follow-up-settings.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Router } from '../route.ts';

/** Follow-ups, as far as the caller may see them, and what is done with them. */
export function addFollowUpRoutes(router: Router, { useCases, store }: ApiParts): void {
  router.get(paths.followUps, ({ actor }): Promise<FollowUpView[]> => {
    return useCases.listFollowUps(actor);
  });

  router.post(paths.giveOnFollowUps, async ({ actor, body }): Promise<FollowUpView[]> => {
    await useCases.giveOnFollowUps(actor, giveOnFollowUpsSchema.parse(body));
    return useCases.listFollowUps(actor);
  });

  router.get(paths.followUp(':followUp'), ({ actor, params }): Promise<FollowUpDetail> => {
    return useCases.showFollowUp(actor, params.followUp ?? '');
  });

  router.post(
    paths.findingFollowUps(':finding'),
    async ({ actor, params, body }): Promise<FollowUpView> => {
      const asked = createFollowUpSchema.parse(body);
      const { id } = await useCases.createFollowUp(actor, params.finding ?? '', asked);
      return (await useCases.showFollowUp(actor, id)).followUp;
    },
  );

  router.post(
    paths.followUpChanges(':followUp'),
    async ({ actor, params, body }): Promise<FollowUpDetail> => {
      const asked = changeFollowUpSchema.parse(body);
      const { id } = await useCases.changeFollowUp(actor, params.followUp ?? '', asked);
      return useCases.showFollowUp(actor, id);
    },
  );

  router.get(paths.followUpSettings, ({ actor }): Promise<FollowUpSettings> => {
    return loadFollowUpSettings(store, actor.council);
  });

  router.post(paths.followUpSettings, ({ actor, body }): Promise<FollowUpSettings> => {
    return useCases.changeFollowUpSettings(actor, followUpSettingsSchema.parse(body));
  });
}
