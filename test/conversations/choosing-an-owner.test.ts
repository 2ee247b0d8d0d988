import assert from 'node:assert/strict';
import { demoStaff } from '../../bot/demo/demo-staff.ts';
import { announceVisit } from '../support/announce.ts';
import { aCrowd, aPerson } from '../support/builders.ts';
import type { Input } from '../support/card.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const line = 'request from Caroline: supervision records by noon on 31 January';

describe('the owner’s field of a council with more staff than a card can list', () => {
  let app: TestApp;
  let visit: string;
  let coordinator: PersonInChat;

  before(async () => {
    const namesakes = [
      aPerson({ id: 'id-sarah-1', name: 'Sarah Jones', team: 'Front door' }),
      aPerson({ id: 'id-sarah-2', name: 'Sarah Jones', team: 'Leaving care' }),
    ];
    app = await startTestApp({ staff: [...demoStaff, ...namesakes, ...aCrowd(40)] });
    visit = await announceVisit(app);
    app.clock.set('2018-01-30T10:15:00Z');
    coordinator = app.chat.person('Priya Shah');
  });

  after(() => app.stop());

  const ownerField = (): Input => {
    const field = coordinator.sees().inputs.find(({ id }) => id === 'owner');
    assert.ok(field);
    return field;
  };

  const ownerOf = async (what: string) => {
    const { requests } = await app.app.useCases.listRequests(app.actor('Priya Shah'), visit);
    return requests.find((one) => one.what === what)?.owner.id;
  };

  it('takes a name that is typed', async () => {
    await coordinator.says(line);
    assert.equal(ownerField().type, 'Input.Text');

    await coordinator.pressesButton('Log request', { owner: 'aisha' });

    assert.match(coordinator.sees().words, /Request logged[^]*Aisha Rahman/);
  });

  it('lists the people whom a name may mean, and tells namesakes apart by their teams', async () => {
    await coordinator.says(`${line.replace('supervision records', 'visit logs')}, owner Sarah`);

    const { words, json } = coordinator.sees();
    assert.match(words, /2 people are called “Sarah”\. Choose one\./);
    assert.deepEqual(ownerField().choices, ['id-sarah-1', 'id-sarah-2']);
    assert.match(JSON.stringify(json), /Sarah Jones · Leaving care/);

    await coordinator.pressesButton('Log request', { owner: 'id-sarah-2' });
    assert.equal(await ownerOf('visit logs'), 'id-sarah-2');
  });

  it('says so when a name is nobody’s, and keeps what was typed', async () => {
    await coordinator.says(line.replace('supervision records', 'case files'));

    await coordinator.pressesButton('Log request', { owner: 'Caspar' });

    assert.match(coordinator.sees().words, /Nobody on the staff list is called “Caspar”/);
    assert.equal(ownerField().value, 'Caspar');
    assert.equal(await ownerOf('case files'), undefined);
  });

  it('asks for more of a name that too many have', async () => {
    await coordinator.says(line.replace('supervision records', 'rotas'));

    await coordinator.pressesButton('Log request', { owner: 'Worker' });

    assert.match(coordinator.sees().words, /40 people are called “Worker”\. Type more of the name/);
    assert.equal(ownerField().type, 'Input.Text');
  });

  it('holds the owner’s name when a request is changed', async () => {
    await coordinator.says(`${line.replace('supervision records', 'rotas')}, owner Tom`);
    await coordinator.pressesButton('Change');
    assert.equal(ownerField().value, 'Tom Brennan');

    await coordinator.pressesButton('Save', { owner: 'Worker 0021' });

    assert.equal(await ownerOf('rotas'), 'id-0021');
  });

  it('serves for an item that is given to somebody else, too', async () => {
    const data = { visit, item: 'record-call', kind: 'shared', ask: 'assign' };
    const asked = await coordinator.presses('item.ask', data);
    assert.equal(asked.card?.inputs.find(({ id }) => id === 'owner')?.type, 'Input.Text');

    const { card } = await coordinator.pressesButton('Preview', { owner: 'worker 0007' });

    assert.match(card?.words ?? '', /Worker 0007/);
  });
});
