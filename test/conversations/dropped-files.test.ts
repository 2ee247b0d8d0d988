import assert from 'node:assert/strict';
import { announceVisit } from '../support/announce.ts';
import type { PersonInChat } from '../support/conversation.ts';
import { teamsActivity } from '../support/teams-activity.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const key = 'staff-message';

describe('a file that is dropped into the chat', () => {
  let app: TestApp;
  let adviser: PersonInChat;
  let visit: string;

  beforeEach(async () => {
    app = await startTestApp();
    adviser = app.chat.person('Joe Clarke');
    visit = await announceVisit(app);
  });

  afterEach(() => app.stop());

  async function drops(...names: string[]): Promise<void> {
    const person = app.double.options.people.find((one) => one.name === 'Joe Clarke')!;
    const attachments = names.map((name) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: `https://council.sharepoint.com/personal/joe/Documents/${name}`,
      name,
      content: { downloadUrl: 'https://download.example/secret', fileType: 'docx' },
    }));
    await app.chat.send(teamsActivity(app.double, { person }, { text: '', attachments }));
  }

  it('asks which item it is of, and keeps the link to where Teams stores it', async () => {
    await drops('rota.docx');
    assert.match(adviser.sees().words, /What is this evidence of\?\nrota\.docx/);

    const placed = `shared:${key}`;
    const { card } = await adviser.pressesButton('Keep the link', { placed });

    const { url } = card!.button('rota.docx');
    assert.equal(url, 'https://council.sharepoint.com/personal/joe/Documents/rota.docx');
  });

  it('is asked about in a card of its own where several are dropped, and none is lost', async () => {
    await drops('one.docx', 'two.docx');
    assert.deepEqual(
      adviser
        .cards()
        .slice(-2)
        .map(({ texts }) => texts[2]),
      ['one.docx', 'two.docx'],
    );

    await drops(...'abcdefg'.split('').map((letter) => `${letter}.docx`));
    assert.match(adviser.sees().words, /Drop these again: f\.docx and g\.docx/);
  });

  it('offers the person’s own items and no others', async () => {
    await drops('rota.docx');

    const own = await app.app.useCases.showOwnPart(app.actor('Joe Clarke'), visit);
    assert.deepEqual(
      adviser.sees().inputs[0]?.choices,
      own.items.map(({ item, kind }) => `${kind}:${item.key}`),
    );
  });

  it('asks about a name that seems to hold a child’s number', async () => {
    await drops('943 476 5919.docx');

    const { card } = await adviser.pressesButton('Keep the link', { placed: `shared:${key}` });

    assert.match(card?.words ?? '', /Nothing has been saved yet/);
  });

  it('is asked for where a picture was only pasted', async () => {
    const person = app.double.options.people.find((one) => one.name === 'Joe Clarke')!;
    const attachments = [{ contentType: 'image/*', contentUrl: 'https://smba.example/a.png' }];

    await app.chat.send(teamsActivity(app.double, { person }, { text: '', attachments }));

    assert.match(adviser.sees().words, /Attach it as a file, and it can be kept as evidence/);
  });
});
