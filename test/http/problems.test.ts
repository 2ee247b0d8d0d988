import assert from 'node:assert/strict';
import { z } from 'zod';
import { paths } from '../../bot/contract/paths.ts';
import { letterSchema } from '../../bot/contract/letter.ts';
import { apiOf } from '../support/api-client.ts';
import { aLetter, aReading } from '../support/builders.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('a request that the tab’s API refuses', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
  });

  beforeEach(() => {
    app.log.clear();
  });

  after(() => app.stop());

  const followUps = paths.findingFollowUps('no-such-finding');
  const aFollowUp = {
    requestId: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d',
    action: 'Review every plan',
    ownerId: 'x',
    due: '2018-03-29',
  };

  describe('is answered with 401', () => {
    for (const path of [
      paths.me,
      paths.people,
      paths.visits,
      paths.readiness('x'),
      paths.letters,
      paths.findings,
      paths.followUps,
      paths.live,
    ]) {
      it(`to nobody in particular: GET ${path}`, async () => {
        const problem = await apiOf(app, null).refusal('GET', path);

        assert.equal(problem.status, 401);
      });
    }

    for (const path of [
      paths.acknowledge('x'),
      paths.item('x', 'y', 'complete'),
      paths.myItem('x', 'y', 'complete'),
      paths.readDocument,
      paths.letters,
      followUps,
    ]) {
      it(`to nobody in particular: POST ${path}`, async () => {
        const problem = await apiOf(app, null).refusal('POST', path);

        assert.equal(problem.status, 401);
      });
    }

    for (const authorization of ['Persona', 'Persona nobody', 'Persona ../people', 'Basic eDp5']) {
      it(`to “${authorization}”`, async () => {
        const problem = await apiOf(app, null).refusal('GET', paths.me, {
          headers: { authorization },
        });

        assert.equal(problem.status, 401);
      });
    }
  });

  describe('is answered with 403', () => {
    it('to an adviser who imports a letter', async () => {
      const problem = await apiOf(app, 'Joe Clarke').refusal('POST', paths.letters, {
        body: aLetter(),
      });

      assert.equal(problem.status, 403);
      assert.match(problem.detail ?? '', /Only the coordinator or the director can import/);
    });

    it('to an adviser who makes a follow-up', async () => {
      const problem = await apiOf(app, 'Joe Clarke').refusal('POST', followUps, {
        body: aFollowUp,
      });

      assert.equal(problem.status, 403);
    });
  });

  describe('is answered with 404', () => {
    for (const [method, path] of [
      ['GET', paths.readiness('no-such-visit')],
      ['POST', paths.acknowledge('no-such-visit')],
      ['POST', paths.item('no-such-visit', 'x', 'complete')],
      ['POST', paths.myItem('no-such-visit', 'x', 'reopen')],
      ['GET', '/api/nothing-here'],
      ['GET', '/nothing-here'],
      ['GET', '/icons/no-such-picture.png'],
    ] as const) {
      it(`for ${method} ${path}`, async () => {
        const problem = await apiOf(app, 'Dana Whitfield').refusal(method, path);

        assert.equal(problem.status, 404);
      });
    }

    it('for a follow-up of a finding that is not there', async () => {
      const problem = await apiOf(app, 'Dana Whitfield').refusal('POST', followUps, {
        body: aFollowUp,
      });

      assert.deepEqual([problem.status, problem.detail], [404, 'There is no such finding.']);
    });
  });

  describe('is answered with 405', () => {
    for (const [method, path] of [
      ['DELETE', paths.letters],
      ['PUT', paths.followUps],
      ['GET', '/api/messages'],
      ['POST', paths.me],
    ] as const) {
      it(`for ${method} ${path}`, async () => {
        const problem = await apiOf(app, 'Dana Whitfield').refusal(method, path);

        assert.equal(problem.status, 405);
      });
    }
  });

  describe('is answered with 400', () => {
    const reading = aReading();
    for (const [what, letter] of [
      ['nothing', undefined],
      ['a letter without findings', aLetter({ reading: aReading({ findings: [] }) })],
      ['a letter without a name', aLetter({ name: '' })],
      ['a letter whose fingerprint is none', aLetter({ documentId: 'abc' })],
      [
        'a letter of a day that is none',
        aLetter({ reading: { ...reading, documentDate: '2018-02-30' } }),
      ],
      ['a letter that is half published', { ...aLetter(), publication: 'half' }],
    ] as const) {
      it(`for ${what}`, async () => {
        const director = apiOf(app, 'Dana Whitfield');

        const problem = await director.refusal('POST', paths.letters, { body: letter });

        assert.equal(problem.status, 400);
        assert.deepEqual(await director.get(paths.letters, z.array(letterSchema)), []);
      });
    }

    for (const [what, change] of [
      ['no action', { action: '  ' }],
      ['a day that is none', { due: '2018-13-01' }],
      ['no owner', { ownerId: '' }],
      ['a request that is not one', { requestId: '1' }],
    ] as const) {
      it(`for a follow-up with ${what}`, async () => {
        const body = { ...aFollowUp, ...change };

        const problem = await apiOf(app, 'Dana Whitfield').refusal('POST', followUps, { body });

        assert.equal(problem.status, 400);
      });
    }

    it('for a press that is neither complete nor reopen', async () => {
      const path = paths.item('x', 'y', 'explode');

      assert.equal((await apiOf(app, 'Dana Whitfield').refusal('POST', path)).status, 400);
    });

    it('for JSON that stops in the middle, without its text', async () => {
      const response = await apiOf(app, 'Dana Whitfield').request('POST', paths.letters, {
        headers: { 'content-type': 'application/json' },
        body: '{"secret": "value',
      });

      assert.equal(response.status, 400);
      assert.doesNotMatch(await response.text(), /secret|JSON at position/);
    });
  });

  it('is answered with 413 when it is larger than a megabyte', async () => {
    const body = aLetter({ name: 'x'.repeat(1_100_000) });

    const problem = await apiOf(app, 'Dana Whitfield').refusal('POST', paths.letters, { body });

    assert.equal(problem.status, 413);
  });

  it('is answered with 415 when it is not JSON', async () => {
    const response = await apiOf(app, 'Dana Whitfield').request('POST', paths.letters, {
      headers: { 'content-type': 'text/plain' },
      body: 'a letter',
    });

    assert.equal(response.status, 415);
  });

  for (const path of ['/icons/..%2f..%2fcompose.ts', '/tab/assets/..%2f..%2f..%2fpackage.json']) {
    it(`gives no file outside the folders that are served: ${path}`, async () => {
      const response = await apiOf(app, null).request('GET', path);

      assert.equal(response.ok, false);
      assert.doesNotMatch(await response.text(), /import|dependencies/);
    });
  }

  it('never has the text of a fault in its answer, and logs the fault once', async () => {
    const broken = await startTestApp();
    const director = apiOf(broken, 'Dana Whitfield');
    const { council } = broken.actor('Dana Whitfield');
    const unreadable = { id: 'letter:x', type: 'letter', version: 1, body: { secret: 'value' } };
    await broken.app.store.commit(council, [{ kind: 'create', document: unreadable }]);

    const problem = await director.refusal('GET', paths.letters);

    assert.equal(problem.status, 500);
    assert.equal(problem.detail, 'Nothing was changed. Try again.');
    assert.deepEqual(broken.log.troubles(), ['request failed']);
    await broken.stop();
  });
});
