import assert from 'node:assert/strict';
import type { ChecklistTemplate } from '../../../bot/domain/checklist/template.ts';
import { checklistTemplate } from '../../../bot/domain/checklist/templates.ts';
import { packById, packsWith } from '../../../bot/domain/framework/packs.ts';
import { overrideRule } from '../../../bot/domain/framework/override-rule.ts';
import { readMoment } from '../../../bot/domain/timeline/moment.ts';
import { visitTypeKeys, type VisitTypeKey } from '../../../bot/domain/framework/visit-type.ts';

const pack = packById('ilacs-2018')!;
const template = (type: VisitTypeKey, theme: string | null = null) =>
  checklistTemplate({ type, theme, pack });
const keys = ({ items }: ChecklistTemplate) => items.map(({ key }) => key);
const lists = ({ items }: ChecklistTemplate) => items.flatMap(({ annexA }) => annexA);

describe('the checklist of a focused visit on care leavers', () => {
  const careLeavers = template('focused-visit', 'care-leavers');
  const shared = careLeavers.items.filter(({ kind }) => kind === 'shared');
  const personal = careLeavers.items.filter(({ kind }) => kind === 'personal');

  it('is known by type, theme and version', () => {
    assert.equal(careLeavers.id, 'focused-visit/care-leavers');
    assert.equal(careLeavers.version, 2);
  });

  it('is short enough to be used on the day', () => {
    assert.equal(shared.length, 35);
  });

  it('has the steps of the first hours in their order', () => {
    const first = keys(careLeavers).filter((key) =>
      ['record-call', 'tell-leaders', 'core-group'].includes(key),
    );

    assert.deepEqual(first, ['record-call', 'tell-leaders', 'core-group']);
  });

  it('asks for the lists of care leavers and children in care, and no others', () => {
    assert.deepEqual(lists(careLeavers), [9, 8]);
    assert.ok(
      careLeavers.items.some(({ title }) => title === 'Prepare Annex A list 9: leaving care'),
    );
  });

  it('has the director sign off the data before it leaves, with evidence', () => {
    const signOff = careLeavers.items.find(({ key }) => key === 'sign-off-upload')!;

    assert.equal(signOff.title, 'Sign off the first data upload');
    assert.equal(signOff.owner, 'director');
    assert.equal(signOff.evidence, true);
  });

  it('gives three personal items to everyone', () => {
    const everyone = personal.filter(({ audience }) => audience.includes('everyone'));

    assert.equal(everyone.length, 3);
  });

  it('gives personal items to personal advisers, social workers and team managers', () => {
    for (const role of ['personal-adviser', 'social-worker', 'team-manager'] as const) {
      assert.ok(
        personal.some(({ audience }) => audience.includes(role)),
        role,
      );
    }
  });

  it('shares the work out among the roles', () => {
    const owners = new Set(shared.map(({ owner }) => owner));

    assert.ok(owners.size >= 9);
  });
});

describe('the checklists that come with the product', () => {
  const all = visitTypeKeys.flatMap((type) =>
    [null, ...pack.themes.map(({ key }) => key)].map((theme) => template(type, theme)),
  );

  it('name each item once', () => {
    for (const one of all) assert.equal(new Set(keys(one)).size, keys(one).length, one.id);
  });

  it('give every personal item an audience, and no shared one', () => {
    for (const { kind, audience, key } of all.flatMap(({ items }) => items)) {
      assert.equal(audience.length > 0, kind === 'personal', key);
    }
  });

  it('say in one sentence why each item matters', () => {
    for (const { why, key } of all.flatMap(({ items }) => items)) {
      assert.match(why, /^[^.]+\.$/, key);
    }
  });

  it('have items of their own for each of the seven themes', () => {
    const free = new Set(keys(template('focused-visit')));
    for (const { key } of pack.themes) {
      const own = keys(template('focused-visit', key)).filter((item) => !free.has(item));
      assert.ok(own.length >= 6, key);
    }
  });

  it('serve a theme in the inspector’s own words', () => {
    const free = template('focused-visit', 'young carers');

    assert.equal(free.id, 'focused-visit');
    assert.deepEqual(lists(free), []);
    assert.ok(keys(free).includes('agree-lists'));
  });

  it('ask for all eleven lists when the whole service is inspected', () => {
    assert.equal(lists(template('standard-inspection')).length, 11);
    assert.equal(lists(template('short-inspection')).length, 11);
  });

  it('answer the three questions of a short inspection and of the self-evaluation', () => {
    assert.ok(keys(template('short-inspection')).includes('three-questions'));
    assert.deepEqual(
      keys(template('self-evaluation')).filter((key) => key.startsWith('question-')),
      ['question-one', 'question-two', 'question-three'],
    );
  });

  it('gather open follow-ups for both yearly events', () => {
    assert.ok(keys(template('self-evaluation')).includes('gather-follow-ups'));
    assert.ok(keys(template('annual-conversation')).includes('gather-follow-ups'));
  });

  it('bring partners into a joint inspection, counted with the call as day 1', () => {
    const joint = template('jtai');

    assert.ok(keys(joint).includes('tell-agencies'));
    const audits = joint.items.find(({ key }) => key === 'joint-audits')!;
    assert.ok(audits.due.kind === 'working-day' && audits.due.from === 'day-from-1');
  });

  it('date what a statutory clock sets by that clock, as the council has it', () => {
    const statement = (of: typeof pack) =>
      checklistTemplate({ type: 'jtai', theme: null, pack: of }).items.find(
        ({ key }) => key === 'joint-statement',
      );
    const change = { rule: 'clock/joint-statement-of-action', workingDays: 60 };
    const own = overrideRule({ ...change, pack, by: 'Priya Shah', at: '2018-01-20T10:00:00Z' });

    assert.deepEqual(statement(pack)?.due, readMoment('letter +70 17:00'));
    assert.deepEqual(statement(own)?.due, readMoment('letter +60 17:00'));
    assert.deepEqual(statement(own)?.basis, {
      kind: 'default',
      source: 'Set by Priya Shah on 2018-01-20',
    });
  });

  it('date the work for a milestone by that milestone, once the council has moved it', () => {
    const dueOf = (of: typeof pack, wanted: string) =>
      checklistTemplate({ type: 'focused-visit', theme: null, pack: of }).items.find(
        ({ key }) => key === wanted,
      )?.due;
    const by = { by: 'Priya Shah', at: '2018-01-20T10:00:00Z' };
    const moved = overrideRule({ pack, rule: 'focused-visit/dry-run', workingDays: -2, ...by });
    const back = { pack: moved, shipped: pack, rule: 'focused-visit/dry-run', workingDays: null };

    assert.deepEqual(dueOf(pack, 'dry-run'), readMoment('fieldwork-start -1 15:00'));
    assert.deepEqual(dueOf(moved, 'dry-run'), readMoment('fieldwork-start -2 15:00'));
    assert.deepEqual(dueOf(moved, 'debrief'), dueOf(pack, 'debrief'));
    assert.deepEqual(dueOf(overrideRule({ ...back, ...by }), 'dry-run'), dueOf(pack, 'dry-run'));
  });

  it('are altered by a pack of a later framework, for every theme or for one', () => {
    const kinship = {
      key: 'ask-kinship-carers',
      title: 'Ask kinship carers who will speak to inspectors',
      why: 'They know what support was worth.',
      category: 'practice',
      owner: 'team-manager',
      due: 'day 2 12:00',
    };
    const [draft] = packsWith([
      {
        extends: 'ilacs-2026-04',
        id: 'draft-2027',
        status: 'draft',
        checklists: [
          {
            key: 'focused',
            type: 'focused-visit',
            changes: [{ key: 'dry-run', due: 'fieldwork-start -2 15:00', basis: 'default' }],
            leavesOut: ['brief-partners'],
          },
          { key: 'care', type: 'focused-visit', theme: 'children-in-care', items: [kinship] },
        ],
      },
    ]).slice(-1);
    const of = (theme: string, type: VisitTypeKey = 'focused-visit') =>
      checklistTemplate({ type, theme, pack: draft! });

    const dryRun = of('care-leavers').items.find(({ key }) => key === 'dry-run');
    assert.deepEqual(dryRun?.due, readMoment('fieldwork-start -2 15:00'));
    assert.ok(!keys(of('care-leavers')).includes('brief-partners'));
    assert.ok(keys(of('children-in-care')).includes('ask-kinship-carers'));
    assert.ok(!keys(of('care-leavers')).includes('ask-kinship-carers'));
    assert.ok(keys(of('care-leavers', 'monitoring-visit')).includes('brief-partners'));
  });

  it('send nothing out and tell no outsider in a drill', () => {
    const drill = template('drill', 'care-leavers');

    for (const key of ['tell-leaders', 'brief-partners', 'confirm-findings', 'committee-report']) {
      assert.ok(!keys(drill).includes(key), key);
    }
    assert.ok(keys(drill).includes('say-drill'));
    assert.ok(!drill.items.some(({ title }) => title.startsWith('Upload')));
  });

  it('ask a monitoring visit’s council for its number in the series and its progress', () => {
    const monitoring = keys(template('monitoring-visit', 'front-door'));

    assert.ok(monitoring.includes('number-in-series'));
    assert.ok(monitoring.includes('progress-on-plan'));
  });
});
