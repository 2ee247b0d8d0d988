import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { aLetter, aReadFinding, aReading } from '../../support/builders.ts';
import { followUpsTold } from '../../support/follow-ups-told.ts';
import { hostile, startPapers, type Papers } from '../../support/start-papers.ts';

describe('a proof pack', () => {
  let papers: Papers;

  beforeEach(async () => {
    papers = await startPapers();
  });

  afterEach(() => papers.app.stop());

  it('proves who was told when, with hashes that hold and formulas defused', async () => {
    await papers.record();
    papers.app.clock.set('2018-01-30T10:00:00Z');
    await papers.app.app.useCases.logRequest(papers.app.actor('Priya Shah'), papers.visit, {
      requestId: randomUUID(),
      what: 'Supervision records',
      askedBy: 'Caroline',
      ownerId: papers.app.actor('Marcus Oyelaran').person.id,
      due: '2018-01-30T12:00:00Z',
    });
    papers.app.clock.set('2018-03-01T09:00:00Z');
    const { bytes } = await papers.paper('proof-pack', 'Dana Whitfield');

    const files = unzipSync(bytes);
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
      files: { name: string; sha256: string }[];
    };
    assert.deepEqual(
      manifest.files.map(({ name }) => name),
      [
        'index.html',
        'told.csv',
        'acknowledgements.csv',
        'items.csv',
        'requests.csv',
        'audit-log.csv',
        'findings.csv',
        'follow-ups.csv',
      ],
    );
    for (const { name, sha256 } of manifest.files) {
      assert.equal(createHash('sha256').update(files[name]!).digest('hex'), sha256, name);
    }
    const requests = parse<Record<string, string>>(files['requests.csv']!, {
      columns: true,
      bom: true,
    });
    assert.deepEqual(
      requests.map(({ Request, 'Asked by': by, State }) => [Request, by, State]),
      [['Supervision records', 'Caroline', 'Overdue']],
    );
    const told = parse<Record<string, string>>(files['told.csv']!, { columns: true, bom: true });
    const aisha = told.find(({ To }) => To === 'Aisha Rahman');
    assert.equal(aisha?.State, 'Sent');
    assert.match(aisha['Sent (London)'] ?? '', /^\w{3} \d+ \w{3} 2018, 9:\d\d am$/);
    assert.match(strFromU8(files['findings.csv']!), /,"'=cmd\|/);
    const page = strFromU8(files['index.html']!);
    assert.match(page, /<html lang="en-GB">/);
    assert.match(page, /&lt;b&gt;bold/);
    assert.match(page, /<th scope="col">/);
  });

  it('proves who was told of its follow-ups, and when, but of no other visit’s', async () => {
    const { app } = papers;
    await papers.record();
    const other = aLetter(
      {
        reading: aReading({
          theme: 'front-door',
          visit: { start: null, end: null },
          findings: [aReadFinding({ text: 'Screening is slow.' })],
        }),
      },
      2,
    );
    const { useCases } = app.app;
    const coordinator = app.actor('Priya Shah');
    await useCases.importLetter(coordinator, other);
    const findings = await useCases.listFindings(coordinator);
    await useCases.createFollowUp(
      coordinator,
      findings.find(({ text }) => text === 'Screening is slow.')?.id ?? '',
      {
        requestId: randomUUID(),
        action: 'Screen within a day',
        ownerId: app.actor('Joe Clarke').person.id,
        due: '2018-03-29',
      },
    );
    await followUpsTold(app);

    const { bytes } = await papers.paper('proof-pack', 'Dana Whitfield');
    const rows = parse<Record<string, string>>(unzipSync(bytes)['told.csv']!, {
      columns: true,
      bom: true,
    });
    assert.deepEqual(
      rows
        .filter(({ About }) => About?.startsWith('A follow-up'))
        .map((row) => [row.To, row.About, row.State, row['Sent (London)']]),
      [
        [
          'Marcus Oyelaran',
          `A follow-up that is now theirs: ${hostile}`,
          'Sent',
          'Thu 1 Mar 2018, 9:00 am',
        ],
      ],
    );
    const sent = rows.map((row) => row['Sent (UTC)'] ?? '');
    assert.deepEqual(sent, sent.toSorted(), 'in the order in which people heard');
  });

  it('is in people’s words, without ids and names of the machine’s own', async () => {
    await papers.record();
    const { bytes } = await papers.paper('proof-pack', 'Dana Whitfield');
    const files = unzipSync(bytes);
    const rows = (name: string) =>
      parse<Record<string, string>>(files[name]!, { columns: true, bom: true });
    const words = (name: string) => rows(name).map((row) => Object.values(row).join(' | '));

    const told = words('told.csv').join('\n');
    assert.match(told, /^Inspection readiness \| Channel \| Announcement: the channel \| Sent/m);
    assert.match(told, /^Aisha Rahman \| Person \| Announcement: managers \| Sent/m);
    const leave = rows('items.csv').find(({ Item }) => Item?.startsWith('Check leave'));
    assert.equal(leave?.State, 'Overdue');
    const log = words('audit-log.csv').join('\n');
    const [finding] = rows('findings.csv');
    assert.equal(finding?.Publication, 'published Thu 22 Feb 2018');
    assert.match(log, /Delivery: sent \| Announcement: managers, to Aisha Rahman/);
    assert.match(log, /Follow-up: created \| .*owner: Marcus Oyelaran/);
    assert.doesNotMatch(`${told}${log}`, /thread\.tacv2|\{"|delivery\.sent/);
  });
});
