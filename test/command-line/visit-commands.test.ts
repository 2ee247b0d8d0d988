import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { checklistCommand } from '../../bot/command-line/checklist.ts';
import type { Output } from '../../bot/command-line/output.ts';
import { pathwayCommand } from '../../bot/command-line/pathway.ts';
import { timelineCommand } from '../../bot/command-line/timeline.ts';
import { DomainError } from '../../bot/domain/errors.ts';
import type { Timeline } from '../../bot/domain/timeline/timeline.ts';

let folder: string;

function run(command: (output: Output) => Command, ...args: string[]): string {
  let printed = '';
  command({ write: (text) => (printed += text) })
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .parse(args, { from: 'user' });
  return printed;
}

const call = ['--type', 'focused-visit', '--call', '2018-01-23T09:30'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'visit-ready-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('visit-ready timeline', () => {
  it('prints the plan as JSON (Nottinghamshire, 23 January 2018)', () => {
    const timeline = JSON.parse(run(timelineCommand, ...call, '--json')) as Timeline;

    assert.deepEqual(Object.keys(timeline), [
      'type',
      'framework',
      'call',
      'fieldworkStart',
      'fieldworkEnd',
      'milestones',
    ]);
    assert.equal(timeline.fieldworkStart, '2018-01-30');
    assert.equal(timeline.fieldworkEnd, '2018-01-31');
  });

  it('says which dates to check against the current framework', () => {
    const lines = run(timelineCommand, ...call).split('\n');

    assert.match(
      lines.find((line) => line.includes('Dry run'))!,
      /check against the current framework/,
    );
    assert.doesNotMatch(
      lines.find((line) => line.includes('First day'))!,
      /check against/,
    );
  });

  it('writes every month with three letters, so that the columns stand', () => {
    const september = ['--type', 'focused-visit', '--call', '2025-09-02T09:30'];

    assert.match(run(timelineCommand, ...september), /09 Sep 2025\s+First day of fieldwork/);
  });

  it('runs the statutory clocks from the day received', () => {
    const received = [...call, '--received', '2018-02-22', '--json'];

    assert.ok(run(timelineCommand, ...received, '--priority-action').includes('"draft-plan"'));
    assert.ok(!run(timelineCommand, ...received).includes('"draft-plan"'));
  });

  it('writes a calendar file', () => {
    const file = join(folder, 'visit.ics');
    run(timelineCommand, ...call, '--ics', file);

    assert.match(readFileSync(file, 'utf8'), /^BEGIN:VCALENDAR\r\n/);
  });

  it('takes a framework by its id, or a draft from a file', () => {
    const file = join(folder, 'draft.json');
    const draft = { extends: 'ilacs-2018', id: 'draft', title: 'Draft', status: 'draft' };
    writeFileSync(file, JSON.stringify(draft));

    assert.ok(run(timelineCommand, ...call, '--framework', file, '--json').includes('"draft"'));
    assert.throws(() => run(timelineCommand, ...call, '--framework', 'ilacs-2026-04'), DomainError);
  });

  it('refuses a letter of what ends without one', () => {
    const drill = ['--type', 'drill', '--call', '2018-01-23T09:30', '--received', '2018-02-22'];

    assert.throws(() => run(timelineCommand, ...drill), /no letter or report follows/);
  });

  it('says of a whole checklist that its days rest on a default rule', () => {
    const dated = (type: string) =>
      run(checklistCommand, '--type', type, '--call', '2018-01-23T09:30');

    assert.match(dated('jtai'), /Dates: check against the current framework/);
    assert.doesNotMatch(dated('focused-visit'), /Dates: check against/);
  });

  it('refuses a Sunday, and takes it with an override', () => {
    const sunday = ['--type', 'focused-visit', '--call', '2018-01-21T09:30'];

    assert.throws(() => run(timelineCommand, ...sunday), DomainError);
    assert.ok(run(timelineCommand, ...sunday, '--override').includes('26 Jan 2018'));
  });

  it('refuses what it can’t read, with a word on how to write it', () => {
    const faulty: [string[], RegExp][] = [
      [['--type', 'focussed', '--call', '2018-01-23T09:30'], /one of focused-visit/],
      [['--type', 'focused-visit', '--call', '23 January'], /2018-01-23T09:30/],
      [['--type', 'focused-visit', '--call', '2018-02-30T09:30'], /2018-01-23T09:30/],
      [[...call, '--received', 'today'], /2018-02-22/],
      [[...call, '--fieldwork', '2018-01-30'], /2018-01-30\.\.2018-01-31/],
      [[...call, '--framework', 'sif-2'], /ilacs-2018/],
      [[...call, '--framework', join('nowhere', 'pack.json')], /can’t be read/],
      [[...call, '--ics', join('nowhere', 'visit.ics')], /can’t be written/],
    ];
    for (const [args, words] of faulty) {
      assert.throws(() => run(timelineCommand, ...args), words);
    }
  });

  it('takes the days that the inspector gave, and closure days', () => {
    const days = ['--fieldwork', '2018-02-06..2018-02-07', '--closed', '2018-01-26'];
    const printed = run(timelineCommand, ...call, ...days);

    assert.match(printed, /06 Feb 2018\s+First day of fieldwork/);
    assert.match(printed, /26 Jan 2018\s+Council closed/);
  });
});

describe('visit-ready checklist', () => {
  const wanted = [
    '--type',
    'focused-visit',
    '--theme',
    'care-leavers',
    '--framework',
    'ilacs-2018',
  ];

  it('prints the template as JSON, due in short and in words', () => {
    const printed = run(checklistCommand, ...wanted, '--json');
    const { id, items } = JSON.parse(printed) as { id: string; items: Record<string, unknown>[] };

    assert.equal(id, 'focused-visit/care-leavers');
    assert.equal(items[0]?.due, 'call +10m');
    assert.equal(items[0].dueInWords, 'Within 10 minutes of the call');
  });

  it('says of each deadline what it rests on, where law or framework set it', () => {
    const lineOf = (words: string, ...options: string[]) =>
      run(checklistCommand, '--type', 'short-inspection', '--framework', 'ilacs-2018', ...options)
        .split('\n')
        .find((line) => line.includes(words));
    const printed = run(checklistCommand, '--type', 'short-inspection', '--json');
    const { items } = JSON.parse(printed) as { items: Record<string, unknown>[] };
    const basisOf = (key: string) => items.find((item) => item.key === key)?.basis;

    assert.match(lineOf('Check the draft') ?? '', /check against the current framework$/);
    assert.doesNotMatch(lineOf('Publish the report') ?? '', /check against/);
    assert.deepEqual(['accuracy', 'publish-report', 'core-group'].map(basisOf), [
      'default',
      'verified',
      null,
    ]);
  });

  it('dates the items when a call is given', () => {
    const printed = run(checklistCommand, ...wanted, '--call', '2018-01-23T09:30');

    assert.match(printed, /Record what the lead inspector said .* 2018-01-23 09:40/);
  });

  it('has shared items by owner and personal items by audience', () => {
    const printed = run(checklistCommand, ...wanted);

    assert.match(printed, /Shared items\n/);
    assert.match(printed, /Personal items\n/);
    assert.match(printed, /Check the pathway plan .* Personal adviser/);
  });

  it('writes a CSV file and reads it back', () => {
    const file = join(folder, 'checklist.csv');
    const shipped = run(checklistCommand, ...wanted, '--csv', file);

    assert.equal(run(checklistCommand, ...wanted, '--from-csv', file), shipped);
  });
});

describe('visit-ready pathway', () => {
  const history = {
    visits: [
      {
        type: 'standard-inspection',
        start: '2015-05-05',
        end: '2015-05-28',
        judgements: [{ area: 'Overall effectiveness', grade: 'good' }],
      },
    ],
  };

  it('says what comes next and between which days (Nottinghamshire, good in May 2015)', () => {
    const file = join(folder, 'history.json');
    writeFileSync(file, JSON.stringify(history));

    const printed = run(pathwayCommand, file, '--as-of', '2018-01-15');
    assert.match(printed, /Short inspection\s+between 2017-11-28 and 2018-11-28\s+open now/);
    assert.match(printed, /Focused visit.*check against the current framework/);
    assert.ok(run(pathwayCommand, file, '--as-of', '2018-01-15', '--json').includes('"short"'));
  });

  it('says “check” of a pathway that a default rule has chosen', () => {
    const file = join(folder, 'history.json');
    const judgements = [
      'impact-of-leaders',
      'help-and-protection',
      'children-in-care',
      'care-leavers',
    ].map((area) => ({ area, grade: 'good' }));
    const days = { start: '2026-05-11', end: '2026-05-22' };
    const visits = [{ type: 'standard-inspection', ...days, judgements }];
    writeFileSync(file, JSON.stringify({ visits }));

    assert.match(
      run(pathwayCommand, file, '--as-of', '2026-11-26'),
      /^Leaders and .*: short inspections \(check against the current framework\)\n/,
    );
  });

  it('refuses a file that isn’t JSON', () => {
    const file = join(folder, 'history.json');
    writeFileSync(file, 'good');

    assert.throws(() => run(pathwayCommand, file), /isn’t JSON/);
  });
});
