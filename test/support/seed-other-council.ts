import type { Actor } from '../../bot/application/actor.ts';
import { londonWallClock } from '../../bot/application/draft-call.ts';
import { councilPartition } from '../../bot/application/partitions.ts';
import { createOf } from '../../bot/application/records/record.ts';
import { personRecord } from '../../bot/application/records/record-types.ts';
import { understandCall } from '../../bot/domain/visits/understand-call.ts';
import { callSentence } from './announce.ts';
import { anEarlierLetter, aPerson, aReadFinding } from './builders.ts';
import type { TestApp } from './test-app.ts';

export const otherCouncil = '99999999-8888-4777-8666-555555555555';
/** In everything that is the other council's, and in nothing of ours. */
export const theirWord = 'Zanzibar';
export const requestId = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';
export const theirDirector = aPerson({
  id: 'id-zanzibar',
  name: `${theirWord} Smith`,
  teamsUserId: '29:zanzibar',
  roles: ['director'],
  coreGroup: true,
});
export const theirActor: Actor = { council: otherCouncil, person: theirDirector };

/** What of theirs an address or a button may name. */
export interface OtherCouncil {
  readonly visit: string;
  readonly item: string;
  readonly letter: string;
  readonly finding: string;
  readonly followUp: string;
}

/** Gives another council of the deployment a visit, a letter, a follow-up and a request. */
export async function seedOtherCouncil(app: TestApp): Promise<OtherCouncil> {
  const { useCases, store } = app.app;
  await store.commit(councilPartition(otherCouncil), [createOf(personRecord, theirDirector)]);
  const now = londonWallClock(app.clock.now());
  const said = callSentence.replace('Focused visit on care leavers', 'JTAI');
  const { draft } = await useCases.draftCall(theirActor, understandCall(said, now));
  const { visit } = await useCases.announceVisit(theirActor, draft.id);
  const text = `${theirWord}’s plans are out of date.`;
  const theirs = { localAuthority: theirWord, findings: [aReadFinding({ text })] };
  const { letter } = await useCases.importLetter(theirActor, anEarlierLetter(theirs, 7));
  const [finding] = await useCases.listFindings(theirActor);
  const followUp = await useCases.createFollowUp(theirActor, finding?.id ?? '', {
    ...{ requestId, action: `Review ${theirWord}’s plans`, ownerId: theirDirector.id },
    ...{ due: '2018-06-01', screened: undefined },
  });
  await useCases.logRequest(theirActor, visit.id, {
    ...{ requestId, what: `${theirWord}’s rotas`, askedBy: 'Caroline' },
    ...{ ownerId: theirDirector.id, due: '2018-01-31T12:00:00Z', screened: undefined },
  });
  const { items } = await useCases.showReadiness(theirActor, visit.id);
  return {
    visit: visit.id,
    item: items[0]?.key ?? '',
    letter: letter.id,
    finding: finding?.id ?? '',
    followUp: followUp.id,
  };
}
