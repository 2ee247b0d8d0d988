import assert from 'node:assert/strict';
import { MessageRefused, type TeamDirectory } from '../../bot/application/ports.ts';
import { createAuthentication } from '../../bot/teams/adapter.ts';
import { createTeamDirectory } from '../../bot/teams/team-directory.ts';
import { aCrowd } from '../support/builders.ts';
import type { ConnectorDouble } from '../support/connector-double/start.ts';
import { startDouble } from '../support/test-app.ts';

const staff = aCrowd(1_200);
const isThrottled = (error: unknown) =>
  error instanceof MessageRefused && error.refusal.status === 429;
const throttled = { status: 429, code: 'Throttled', retryAfter: 1 };

describe('reading the members of a large team', () => {
  let double: ConnectorDouble;
  let directory: TeamDirectory;
  let counted: string[];
  let stopping: AbortController;

  beforeEach(async () => {
    double = await startDouble(staff, 'teams');
    counted = [];
    stopping = new AbortController();
    directory = createTeamDirectory(createAuthentication({}), '', (council) => {
      counted.push(council);
      return Promise.resolve();
    });
  });

  afterEach(() => double.stop());

  function members(): ReturnType<TeamDirectory['members']> {
    const { serviceUrl, options } = double;
    const team = { council: 'council', serviceUrl, conversationId: options.team.id };
    return directory.members(team, stopping.signal);
  }

  const statuses = () => double.calls().map(({ status }) => status);

  it('goes page by page to the end, each counted as one of the council’s requests', async () => {
    const found = await members();

    assert.deepEqual(
      found.map(({ entraId }) => entraId),
      staff.map(({ id }) => id),
    );
    assert.deepEqual(statuses(), [200, 200, 200]);
    assert.deepEqual(counted, ['council', 'council', 'council']);
  });

  it('waits after a 429 in the middle as long as Teams asks, and reads that page again', async () => {
    double.faults.queueReads({}, throttled);

    const found = await members();

    assert.equal(new Set(found.map(({ entraId }) => entraId)).size, staff.length);
    assert.deepEqual(statuses(), [200, 429, 200, 200]);
    const [, refused, again] = double.calls();
    assert.ok(again!.at - refused!.at >= 1_000);
    assert.equal(counted.length, 4, 'what was refused was a request too');
  });

  it('gives up when Teams goes on refusing', async () => {
    const atOnce = { ...throttled, retryAfter: 0 };
    double.faults.queueReads(...Array.from({ length: 20 }, () => atOnce));

    await assert.rejects(members(), isThrottled);
    assert.equal(statuses().length, 6);
  });

  it('does not wait when Teams asks for longer than a minute', async () => {
    double.faults.queueReads({ ...throttled, retryAfter: 3_600 });

    await assert.rejects(members(), isThrottled);
    assert.deepEqual(statuses(), [429]);
  });

  it('is over at once when the server stops meanwhile', async () => {
    double.faults.queueReads({ ...throttled, retryAfter: 30 });
    const reading = members();
    await double.until('the refusal', () => double.calls().length > 0);

    stopping.abort();

    await assert.rejects(reading, { name: 'AbortError' });
    assert.deepEqual(statuses(), [429]);
  });
});
