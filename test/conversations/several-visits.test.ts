import assert from 'node:assert/strict';
import { confirmCall } from '../support/announce.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

describe('chat while several visits are open', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp();
    const director = app.chat.person('Dana Whitfield');
    await app.chat.inChannel('Dana Whitfield', 'Inspection readiness').installs();
    for (const sentence of [
      'We’ve had the call. Focused visit on care leavers, 9:30 this morning',
      'We’ve had the call. JTAI, 9:15 this morning',
      'We’ve had the call. Drill on the front door, 9:00 this morning',
    ]) {
      await director.says(sentence);
      await director.pressesButton('Preview');
      await confirmCall(director);
    }
    await app.chat.person('Joe Clarke').willSee('We are practising');
  });

  after(() => app.stop());

  async function says(text: string, name = 'Priya Shah') {
    const person = app.chat.person(name);
    await person.says(text);
    return person.sees();
  }

  it('says which visit the status is of, and offers the others', async () => {
    const { words, buttons } = await says('status');

    assert.match(words, /Ofsted focused visit: care leavers/);
    const others = buttons.filter(({ verb }) => verb === 'status.show');
    assert.deepEqual(
      others.map(({ title }) => title),
      ['JTAI', 'DRILL: the front door'],
    );
  });

  it('goes on to another with its button, and back', async () => {
    const person = app.chat.person('Priya Shah');
    await person.says('status');

    const { card } = await person.pressesButton('JTAI');

    assert.match(card?.words ?? '', /Joint targeted area inspection/);
    assert.ok(card?.buttons.some(({ title }) => title === 'Focused visit: care leavers'));
  });

  it('speaks of the visit that is named, by kind or by theme', async () => {
    assert.match((await says('status of the JTAI')).words, /Joint targeted area inspection/);
    assert.match((await says('status drill')).words, /DRILL/);
    assert.match((await says('how ready are we for the front door')).words, /DRILL/);
    assert.match((await says('my items for the JTAI', 'Joe Clarke')).words, /Joint targeted/);
  });

  it('finds the items of each from the compose box, and says of which each is', async () => {
    const person = app.double.options.people.find(({ name }) => name === 'Priya Shah')!;
    const parameters = [{ name: 'words', value: 'chief executive' }];
    const value = { commandId: 'search', parameters };
    const asked = { type: 'invoke', name: 'composeExtension/query', value };

    const response = await app.chat.send(teamsActivity(app.double, { person }, asked));

    const found = await response.text();
    for (const visit of ['Focused visit: care leavers', 'JTAI']) {
      assert.match(found, new RegExp(`Item · [^"]* · ${visit}"`));
    }
  });

  it('offers the other visits beside one’s own items', async () => {
    const { buttons } = await says('my items', 'Joe Clarke');

    const others = buttons.filter(({ verb, title }) => verb === 'items.show' && title === 'JTAI');
    assert.equal(others.length, 1);
  });

  it('keeps offering them after a press on an item', async () => {
    const joe = app.chat.person('Joe Clarke');
    await joe.says('my items');

    const { card } = await joe.pressesButton('Done');

    assert.ok(card?.buttons.some(({ title }) => title === 'JTAI'));
  });

  it('says what is open when the visit that is named is not', async () => {
    const { words } = await says('status of the monitoring visit');

    assert.match(words, /No such visit is open\. Open now: .*JTAI/);
  });
});
