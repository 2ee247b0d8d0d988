import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findingSchema } from '../../bot/contract/finding.ts';
import { followUpDetailSchema } from '../../bot/contract/follow-up.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter, aReadFinding, aReading } from '../support/builders.ts';
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

  it('do not say in their history what an embargoed one is that they wait for', async () => {
    const { app } = papers;
    const { useCases } = app.app;
    const coordinator = app.actor('Priya Shah');
    const { id, action, ownerId } = await papers.record();
    const findings = [aReadFinding({ text: 'Heard in confidence.' })];
    const draft = aLetter({ publication: 'draft', reading: aReading({ findings }) }, 2);
    await useCases.importLetter(coordinator, draft);
    const heard = (await useCases.listFindings(coordinator)).find(
      ({ text }) => text === 'Heard in confidence.',
    );
    const secret = await useCases.createFollowUp(coordinator, heard?.id ?? '', {
      ...{ requestId: randomUUID(), action: 'Move the eastern team', due: '2018-04-05' },
      ownerId: coordinator.person.id,
    });
    const others = { deputyId: null, reviewingBody: null, dependsOn: secret.id };
    await useCases.changeFollowUp(coordinator, id, {
      ...{ requestId: randomUUID(), revision: 1 },
      change: { kind: 'edit', action, ownerId, ...others },
    });

    const seen = await apiOf(app, 'Joe Clarke').get(paths.followUp(id), followUpDetailSchema);

    assert.match(seen.history[0]?.words ?? '', /from nothing to an embargoed follow-up$/);
    assert.doesNotMatch(JSON.stringify(seen), /eastern team/);
  });
});
