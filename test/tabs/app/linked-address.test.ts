import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLinks } from '../../../bot/cards/links.ts';
import { firstAddress, linkedAddress } from '../../../tabs/app/linked-address.ts';

const appId = '1f0e5b0c-6a3d-4c1e-8f52-9b7a60d4c311';
const links = createLinks('https://visit-ready.example', appId);
const visit = 'focused-visit-2018-01-23';

describe('a link from a card into the tab in Teams', () => {
  const cases: [what: string, link: string, address: string][] = [
    ['readiness', links.readiness(visit), `/readiness?visit=${visit}`],
    ['requests', links.requests(visit), `/requests?visit=${visit}`],
    ['one item', links.item(visit, 'own a&b'), `/checklist?visit=${visit}&item=own+a%26b`],
    ['whom to phone', links.people(visit), `/people?visit=${visit}&told=not-yet`],
    ['findings', links.findings(), '/findings'],
    ['one follow-up', links.followUps('f-1'), '/follow-ups?follow-up=f-1'],
  ];

  for (const [what, link, address] of cases) {
    it(`opens the very thing: ${what}`, () => {
      const { searchParams } = new URL(link);
      const { subEntityId } = JSON.parse(searchParams.get('context') ?? '') as Record<
        string,
        string
      >;

      assert.equal(linkedAddress(subEntityId ?? ''), address);
    });

    it(`names a tab that the app has: ${what}`, () => {
      const manifest = readFileSync(new URL('../../../manifest/manifest.json', import.meta.url));
      const { staticTabs } = JSON.parse(manifest.toString()) as {
        staticTabs: { entityId: string }[];
      };
      const [, , , id, tab] = new URL(link).pathname.split('/');

      assert.equal(id, appId);
      assert.ok(
        staticTabs.some(({ entityId }) => entityId === tab),
        tab,
      );
    });
  }

  it('leads to no page that there is not', () => {
    assert.equal(linkedAddress(''), null);
    assert.equal(linkedAddress('//evil.example'), null);
    assert.equal(linkedAddress('https://evil.example'), null);
  });
});

describe('the tab without a page in its address', () => {
  it('begins with readiness, and with the visit that is asked for', () => {
    assert.equal(firstAddress('/tab', ''), '/readiness');
    assert.equal(
      firstAddress('/tab/', '?visit=focused-visit-2018-01-23'),
      `/readiness?visit=${visit}`,
    );
  });

  it('stays where it is when there is one', () => {
    assert.equal(firstAddress('/tab/findings', ''), null);
  });
});
