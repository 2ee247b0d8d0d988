import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpSchema } from '../../bot/contract/follow-up.ts';
import { importedLetterSchema } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import type { ApiClient } from './api-client.ts';
import { aLetter, aReadFinding, aReading } from './builders.ts';
import type { TestApp } from './test-app.ts';

/** A follow-up of an area for priority action, in the letter of the visit of 30 January 2018. */
export async function makePriorityFollowUp(
  app: TestApp,
  director: ApiClient,
  letter: Partial<ReturnType<typeof aLetter>> = {},
): Promise<string> {
  const findings = [aReadFinding({ text: 'Act at once.', kind: 'priority-action' })];
  const imported = aLetter({ reading: aReading({ findings }), ...letter });
  await director.post(paths.letters, imported, importedLetterSchema);
  const [finding] = await director.get(paths.findings, z.array(findingSchema));
  const ownerId = app.actor('Aisha Rahman').person.id;
  const asked = { requestId: randomUUID(), action: 'Act', ownerId, due: '2018-12-21' };
  const path = paths.findingFollowUps(finding?.id ?? '');
  return (await director.post(path, asked, followUpSchema)).id;
}

/** Moves a visit on, up to its letter, which was received on 22 February 2018. */
export async function receiveLetter(
  director: ApiClient,
  visitId: string,
  { until = 'publish', ...said }: { until?: string; priorityAction?: boolean } = {},
): Promise<void> {
  const moves = ['start-fieldwork', 'hear-feedback', 'receive-draft', 'publish'];
  for (const move of moves.slice(0, moves.indexOf(until) + 1)) {
    const last = move === 'publish' ? { received: '2018-02-22', ...said } : { received: null };
    const body = { move, reason: null, fieldwork: null, ...last };
    await director.post(paths.moves(visitId), body, z.unknown());
  }
}
