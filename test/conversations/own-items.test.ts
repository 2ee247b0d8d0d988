import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const key = 'staff-message';

describe('what somebody can say of their items in chat', () => {
  let app: TestApp;
  let adviser: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    adviser = app.chat.person('Joe Clarke');
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  const shared = () => ({ visit, item: key, kind: 'shared', page: 0 });
  const personal = () => ({ visit, item: 'read-brief', kind: 'personal', page: 0 });

  async function ownerOf(item: string): Promise<string | undefined> {
    const { items } = await app.app.useCases.showReadiness(app.actor('Priya Shah'), visit);
    return items.find((one) => one.key === item)?.owner?.name;
  }

  describe('a note', () => {
    for (const [what, placeOf] of [
      ['a shared item', shared],
      ['a personal item', personal],
    ] as const) {
      it(`is kept with ${what}, with who wrote it and when`, async () => {
        await adviser.presses('item.open', placeOf());

        const { card } = await adviser.pressesButton('Save note', {
          text: 'Asked the press office',
        });

        assert.match(card?.words ?? '', /Note saved/);
        assert.match(card?.words ?? '', /Joe Clarke, at 9:35 am: “Asked the press office”/);
      });
    }

    it('is kept once when the press comes twice', async () => {
      const { card } = await adviser.presses('item.open', shared());
      const { data } = card!.button('Save note');
      const press = { ...data, text: 'Asked the press office' };

      await adviser.presses('item.change', press);
      const { card: again } = await adviser.presses('item.change', press);

      assert.equal(again?.words.match(/Asked the press office/g)?.length, 1);
    });

    it('without words is asked for', async () => {
      await adviser.presses('item.open', shared());

      const { card } = await adviser.pressesButton('Save note', { text: ' ' });

      assert.match(card?.words ?? '', /Write a note first/);
    });

    it('that seems to hold a child’s number is asked about first', async () => {
      await adviser.presses('item.open', shared());
      const asked = await adviser.pressesButton('Save note', { text: 'See NHS 943 476 5919' });
      assert.match(asked.card?.words ?? '', /Nothing has been saved yet/);

      const { card } = await adviser.pressesButton('Save the change', { text: 'See the plan' });

      assert.match(card?.words ?? '', /“See the plan”/);
    });

    it('is not for somebody whose item it is not', async () => {
      const tom = app.chat.person('Tom Brennan');
      const { card } = await tom.presses('item.open', shared());

      assert.deepEqual(card?.inputs, []);
      const note = { ...shared(), change: 'note', text: 'Not mine' };
      const request = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';
      const { notice } = await tom.presses('item.change', { ...note, request });
      assert.equal(notice, 'That item belongs to somebody else.');
    });
  });

  describe('evidence', () => {
    it('is a link, which the item’s card opens', async () => {
      await adviser.presses('item.open', shared());
      await adviser.pressesButton('Keep evidence…');

      const { card } = await adviser.pressesButton('Keep the link', {
        title: 'The message as sent',
        url: 'https://council.sharepoint.com/sites/cs/message.docx',
      });

      assert.match(card?.words ?? '', /Evidence: 1/);
      const { url } = card!.button('The message as sent');
      assert.equal(url, 'https://council.sharepoint.com/sites/cs/message.docx');
    });

    it('is no link that others cannot open', async () => {
      await adviser.presses('item.open', shared());
      await adviser.pressesButton('Keep evidence…');

      const { card } = await adviser.pressesButton('Keep the link', {
        title: 'On my drive',
        url: 'file:///C:/message.docx',
      });

      assert.match(card?.words ?? '', /Give a link that begins with https/);
      assert.equal(card?.inputs.at(0)?.value, 'On my drive');
    });
  });

  describe('an item that is handed to somebody else', () => {
    async function asks(name: string) {
      await adviser.presses('item.open', shared());
      await adviser.pressesButton('Hand it over…');
      return adviser.pressesButton('Ask them', { owner: app.actor(name).person.id });
    }

    it('stays with its owner until that person accepts', async () => {
      const { card } = await asks('Tom Brennan');

      assert.match(card?.words ?? '', /to Tom Brennan, 9:35 am today\. Not accepted yet/);
      assert.equal(await ownerOf(key), 'Joe Clarke');
      const tom = app.chat.person('Tom Brennan');
      await tom.willSee('Joe Clarke asks you to take over an item');
    });

    it('is theirs once they accept, and whoever gave it hears so', async () => {
      await asks('Tom Brennan');
      const tom = app.chat.person('Tom Brennan');
      await tom.willSee('asks you to take over');

      const { card } = await tom.pressesButton('Take it over');

      assert.match(card?.words ?? '', /It is yours now/);
      assert.equal(await ownerOf(key), 'Tom Brennan');
      await adviser.willSee('Tom Brennan has taken over an item of yours');
    });

    it('stays when they cannot, and whoever asked hears so', async () => {
      await asks('Tom Brennan');
      const tom = app.chat.person('Tom Brennan');
      await tom.willSee('asks you to take over');

      await tom.pressesButton('I can’t');

      assert.equal(await ownerOf(key), 'Joe Clarke');
      await adviser.willSee('Tom Brennan can’t take over an item of yours');
    });

    it('cannot be taken by somebody who was not asked, or is asked no longer', async () => {
      await asks('Tom Brennan');
      const accept = { ...shared(), change: 'accept' };
      const aisha = await app.chat.person('Aisha Rahman').presses('item.change', accept);
      assert.match(aisha.card?.words ?? '', /not asked to take this item over/);

      await adviser.presses('item.change', { ...shared(), change: 'drop-offer' });
      const { card } = await app.chat.person('Tom Brennan').presses('item.change', accept);

      assert.match(card?.words ?? '', /not asked to take this item over/);
      assert.ok(!card?.buttons.some(({ title }) => title === 'Take it over'));
      assert.equal(await ownerOf(key), 'Joe Clarke');
    });

    it('is kept after all in the owner’s words, and declined once however often that is pressed', async () => {
      await asks('Tom Brennan');
      const declines = { ...shared(), change: 'drop-offer' };
      const tom = app.chat.person('Tom Brennan');
      await tom.willSee('asks you to take over');
      await tom.presses('item.change', declines);

      const { card } = await tom.presses('item.change', declines);
      assert.match(card?.words ?? '', /It stays with its owner/);

      await asks('Tom Brennan');
      const kept = await adviser.pressesButton('Keep it after all');
      assert.match(kept.card?.words ?? '', /It stays yours/);
    });

    it('is accepted once, however often that is pressed', async () => {
      await asks('Tom Brennan');
      const tom = app.chat.person('Tom Brennan');
      await tom.willSee('asks you to take over');
      await tom.pressesButton('Take it over');

      const { card } = await tom.presses('item.change', { ...shared(), change: 'accept' });

      assert.match(card?.words ?? '', /It was so already/);
    });

    it('is not one of those that everybody does for themselves', async () => {
      const offer = { ...personal(), change: 'offer', owner: app.actor('Tom Brennan').person.id };
      const { card } = await adviser.presses('item.change', offer);

      assert.match(card?.words ?? '', /everybody does theirs/);
    });
  });
});
