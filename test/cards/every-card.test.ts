import assert from 'node:assert/strict';
import type { Message } from '../../bot/application/ports.ts';
import { readCard } from '../support/card.ts';
import { assertGoodCard, complaintsAbout, elementsOf } from './card-rules.ts';
import { everyCard } from './every-card.ts';
import { viewsOf } from './views.ts';

/** As long as people and letters make it, and all that a card might take for its own marks. */
const hostile =
  '**Bold** _x_ [a link](https://evil.example) <at>everyone</at> <b>b</b> `code` ~s~ | # 1. ';
const long = hostile.repeat(6).slice(0, 500);
const name = `Zoë ${hostile}`.slice(0, 90);

const cardNames = Object.keys(
  everyCard(await viewsOf('standard-inspection'), { text: 'text', name: 'name' }),
);

for (const type of ['focused-visit', 'standard-inspection', 'drill'] as const) {
  describe(`cards of a ${type}`, () => {
    let cards: Record<string, Message>;

    before(async () => {
      cards = everyCard(await viewsOf(type), { text: long, name });
    });

    for (const card of cardNames) {
      it(`are sound at their largest: ${card}`, () => {
        assertGoodCard(cards[card]!);
      });

      it(`show people’s text as it was written: ${card}`, () => {
        const read = elementsOf(cards[card]!.card);
        const blocks = read.filter(({ type: kind }) => kind === 'TextBlock');
        const facts = read
          .filter(({ type: kind }) => kind === 'FactSet')
          .flatMap(({ facts: some }) => some as { value: string }[]);
        const texts = [
          ...blocks.map(({ text }) => String(text)),
          ...facts.map(({ value }) => value),
        ];
        for (const text of texts) assert.doesNotMatch(text, /(?<!\\)(\*|\[|<at|<b|`)/);
      });
    }
  });
}

describe('a drill’s cards', () => {
  it('say that it is practice wherever people hear of it', async () => {
    const cards = everyCard(await viewsOf('drill'), { text: 'text', name: 'name' });

    for (const card of ['a person’s own card', 'the channel’s card', 'the status card']) {
      const { words } = readCard(cards[card]?.card);
      assert.match(words, /DRILL/, card);
      assert.match(words, /Ofsted has not phoned/, card);
      assert.match(cards[card]?.summary ?? '', /DRILL/, card);
    }
  });
});

describe('the channel’s card of a visit that is off, waits or is over', () => {
  it('says so, and shows nothing as late or open', async () => {
    const cards = everyCard(await viewsOf('focused-visit'), { text: 'text', name: 'name' });

    for (const [card, fact] of [
      ['the channel’s card of a visit that is off', /This visit is cancelled/],
      ['the channel’s card of a visit that is deferred', /This visit is deferred/],
      ['the channel’s last card', /This visit is closed/],
    ] as const) {
      const { words } = readCard(cards[card]?.card);
      assert.match(words, fact);
      assert.doesNotMatch(words, /Overdue|Open now/, card);
    }
  });
});

describe('the channel’s last card of a drill', () => {
  it('says of no inspector that they were here', async () => {
    const cards = everyCard(await viewsOf('drill'), { text: 'text', name: 'name' });
    const { words } = readCard(cards['the channel’s last card']?.card);

    assert.match(words, /This drill is closed/);
    assert.doesNotMatch(words, /Inspectors were with us/);
  });
});

describe('what the phone shows of a person’s own card', () => {
  it('says how much there is to do, or that there is nothing', async () => {
    const cards = everyCard(await viewsOf('focused-visit'), { text: 'text', name: 'name' });

    assert.match(cards['a person’s own card']?.summary ?? '', /\. 4 things for you to do\.$/);
    const { summary } = cards['a person’s own card without an item']!;
    assert.match(summary, /\. Nothing for you to do\.$/);
  });
});

describe('what the phone shows of a follow-up whose action ends with a full stop', () => {
  it('has one full stop', async () => {
    const words = { text: 'Review every plan.', name: 'name' };
    const { 'a follow-up': shown } = everyCard(await viewsOf('focused-visit'), words);

    assert.match(shown?.summary ?? '', /^Review every plan\. [A-Z]/);
  });
});

describe('a follow-up among others', () => {
  it('begins with what is to be done', async () => {
    const words = { text: 'Review every plan', name: 'Aisha Rahman' };
    const { 'the follow-ups': list } = everyCard(await viewsOf('focused-visit'), words);

    const { texts } = readCard(list?.card);
    const [what, colour, rest] = texts.slice(2);
    assert.deepEqual([what, colour], ['Review every plan', 'Green']);
    assert.equal(rest, ': 20 working days left, due Thu 29 Mar · Aisha Rahman');
  });
});

describe('a row of a list', () => {
  it('has its buttons under its words, so that both have a phone’s width', async () => {
    const { 'a person’s own card': own } = everyCard(await viewsOf('focused-visit'), {
      text: 'text',
      name: 'name',
    });
    const rows = elementsOf(own?.card).filter(
      ({ type, items }) =>
        type === 'Column' && JSON.stringify(items).includes('"verb":"item.complete"'),
    );

    assert.ok(rows.length > 0);
    for (const { width, items } of rows) {
      assert.equal(width, 'stretch');
      assert.equal((items as { type: string }[]).at(0)?.type, 'TextBlock');
    }
  });
});

describe('the rules for cards', () => {
  it('have Microsoft’s renderer complain about what is wrong', () => {
    const wrong = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'Input.Text' }, { type: 'NoSuchElement' }],
    };

    assert.ok(complaintsAbout(wrong).length >= 2);
  });
});
