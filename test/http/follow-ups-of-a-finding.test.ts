import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findingSchema } from '../../bot/contract/finding.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf } from '../support/api-client.ts';
import { startPapers, type Papers } from '../support/start-papers.ts';

describe('the follow-ups of a finding', () => {
  let papers: Papers;

  beforeEach(async () => {
    papers = await startPapers();
  });

  afterEach(() => papers.app.stop());

  it('stand with what is due first at the top, and what is closed at the end', async () => {
    const { app } = papers;
    const { findingId, id: closed } = await papers.record();
    for (const [action, due] of [
      ['Train advisers', '2018-05-04'],
      ['Review all plans', '2018-04-05'],
    ] as const) {
      await app.app.useCases.createFollowUp(app.actor('Priya Shah'), findingId, {
        ...{ requestId: randomUUID(), action, due },
        ownerId: app.actor('Joe Clarke').person.id,
      });
    }
    await papers.close(closed, 'All twelve have an adviser');

    const findings = await apiOf(app, 'Joe Clarke').get(paths.findings, z.array(findingSchema));

    const { followUps } = findings.find(({ id }) => id === findingId)!;
    assert.deepEqual(
      followUps.map(({ due }) => due),
      ['2018-04-05', '2018-05-04', '2018-03-29'],
    );
  });
});
