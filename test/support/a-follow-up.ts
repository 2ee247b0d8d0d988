import { followUpSchema, type FollowUp } from '../../bot/domain/follow-ups/follow-up.ts';

/** As the first version of the product kept it: no field that came later. */
export const firstFollowUp = {
  id: 'f-1',
  findingId: 'finding-1',
  action: 'Review every pathway plan',
  ownerId: 'aisha',
  due: '2018-03-29',
  originalDue: '2018-03-29',
  createdAt: '2018-03-01T09:00:00Z',
  createdBy: 'priya',
};

export function aFollowUp(given: Partial<FollowUp> = {}): FollowUp {
  return followUpSchema.parse({ ...firstFollowUp, ...given });
}
