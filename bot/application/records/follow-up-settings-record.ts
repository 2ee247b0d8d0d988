import { followUpSettingsSchema, type FollowUpSettings } from '../../contract/follow-up.ts';
import type { RecordType } from './record.ts';

/** How the council handles follow-ups; one document a council, in partition {council}. */
export const followUpSettingsRecord: RecordType<FollowUpSettings> = {
  type: 'follow-up-settings',
  version: 1,
  schema: followUpSettingsSchema,
  idOf: () => 'follow-ups',
};
