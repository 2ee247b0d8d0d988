import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { committeeReport } from '../../../bot/documents/papers/committee-report.ts';
import { aLetter, aReadFinding, aReading } from '../../support/builders.ts';
import { partOf, startPapers, type Papers } from '../../support/start-papers.ts';

/** What a document says, a paragraph a line. */
const said = (text: string) => text.replaceAll('</w:p>', '\n').replaceAll(/<[^>]*>/g, '');

describe('a report to committee', () => {
  let papers: Papers;

  beforeEach(async () => {
    papers = await startPapers();
  });

  afterEach(() => papers.app.stop());

  const xml = async () =>
    partOf((await papers.paper('committee-report')).bytes, 'word/document.xml');
  const words = async () => said(await xml());

  it('is in the inspectors’ words, and marks what a person has to write', async () => {
    await papers.record();
    const { bytes, disposition } = await papers.paper('committee-report');

    const text = partOf(bytes, 'word/document.xml');
    assert.match(disposition, /filename="committee-report-focused-visit-2018-01-23\.docx"/);
    for (const heading of ['Purpose of the report', 'Information', 'Response and progress']) {
      assert.match(text, new RegExp(`Heading1.{0,200}${heading}`));
    }
    assert.match(text, /Advisers know young people well\./);
    assert.match(text, /=cmd\|’\/C calc’!A0 &lt;b&gt;bold&lt;\/b&gt; &amp; \*Markdown\* مرحبا 🎉/);
    assert.match(text, /<w:highlight w:val="yellow"\/>.{0,200}\[To be written: /);
    assert.match(text, /<w:tblHeader\/>/);
    assert.match(partOf(bytes, 'word/styles.xml'), /w:lang[^>]*w:val="en-GB"/);
    assert.match(
      partOf(bytes, 'docProps/core.xml'),
      /<dc:title>Ofsted’s focused visit on care leavers/,
    );
  });

  it('names the council, the framework and the days, written out as councils do', async () => {
    await papers.record();
    const text = await words();

    assert.match(text, /^Exampleshire$/m);
    assert.match(
      text,
      /^To inform members of the outcome of Ofsted’s focused visit on care leavers, which took place on 30 and 31 January 2018, and of the response to it\.$/m,
    );
    assert.match(text, /Ofsted notified Exampleshire of the focused visit on 23 January 2018\./);
    assert.match(text, /framework “Inspecting local authority children’s services, 2018/);
    assert.match(text, /is dated 22 February 2018\. It was published on 22 February 2018\./);
    assert.match(text, /On 1 March 2018 the record had 1 follow-up: /);
    assert.doesNotMatch(text, /\b(Mon|Tue|Wed|Thu|Fri) \d/);
  });

  it('quotes a letter that is kept twice once', async () => {
    await papers.record();
    const findings = [aReadFinding({ text: 'Advisers know young people well', kind: 'strength' })];
    const again = aLetter({ documentId: 'b'.repeat(64), reading: aReading({ findings }) });
    await papers.app.app.useCases.importLetter(papers.app.actor('Priya Shah'), again);

    const quoted = (await words()).match(/^Advisers know young people well[.]?$/gm);
    assert.equal(quoted?.length, 1);
  });

  it('numbers its paragraphs', async () => {
    await papers.record();

    assert.match(await xml(), /<w:numId w:val="\d+"\/>.{0,300}To inform members/);
  });

  it('says that the letter is attached nowhere, and asks for it twice', async () => {
    await papers.record();
    const text = await words();

    assert.doesNotMatch(text, /is attached/);
    assert.match(text, /\[To be written: attach it as Appendix 1, and say so here\]/);
    assert.match(text, /\[To be written: attach Focused visit letter: care leavers, 22 February/);
  });

  it('is of a visit to come while it is to come', async () => {
    papers.app.clock.set('2018-01-24T09:00:00Z');
    const text = await words();

    assert.match(
      text,
      /focused visit on care leavers, which is to take place on 30 and 31 January/,
    );
    assert.doesNotMatch(text, /took place|outcome|Response and progress|Appendix/);
  });

  it('is of a visit under way while it is under way', async () => {
    papers.app.clock.set('2018-01-30T11:00:00Z');

    assert.match(await words(), /which began on 30 January 2018 and is to end on 31 January 2018/);
  });

  it('asks whether a visit took place that nobody recorded', async () => {
    const text = await words();

    assert.match(text, /which was planned for 30 and 31 January 2018/);
    assert.match(text, /\[To be written: whether it took place/);
  });

  it('says of a cancelled visit that it was cancelled, and nothing of one that took place', async () => {
    papers.app.clock.set('2018-01-24T09:00:00Z');
    await papers.move('cancel');
    const text = await words();

    assert.match(text, /planned for 30 and 31 January 2018, was cancelled\./);
    assert.match(text, /and was cancelled on 24 January 2018/);
    assert.doesNotMatch(text, /took place|outcome|Response and progress|Appendix/);
  });

  it('does not take a drill for a visit of Ofsted’s', async () => {
    const about = { kind: 'committee-report', visitId: papers.visit } as const;
    const { useCases } = papers.app.app;
    const paper = await useCases.preparePaper(papers.app.actor('Dana Whitfield'), about);
    const visit = { ...paper.visit!, type: 'drill', outcome: 'feedback', state: 'closed' } as const;
    const bytes = await committeeReport({ ...paper, visit, subject: 'Drill: care leavers' });
    const text = said(partOf(bytes, 'word/document.xml'));

    assert.match(text, /^The council’s own drill on care leavers$/m);
    assert.match(text, /The drill took place on 30 and 31 January 2018\./);
    assert.match(text, /Ofsted had no part in it/);
    assert.doesNotMatch(text, /Ofsted’s drill|Ofsted notified|Ofsted’s framework|attach/);
  });

  it('says what was achieved where a follow-up was closed, and who agreed', async () => {
    const { id } = await papers.record();
    await papers.close(id, 'All twelve have an adviser');
    const text = await words();

    assert.match(text, /Closed 1 March 2018: asked by Priya Shah, agreed by Dana Whitfield/);
    assert.match(text, /Achieved: All twelve have an adviser/);
  });

  it('has each finding once in the response, in the letter’s order, above what is done about it', async () => {
    const { app } = papers;
    const coordinator = app.actor('Priya Shah');
    const texts = ['Pathway plans are late.', 'Health histories are lost.'];
    const findings = texts.map((text) => aReadFinding({ text, subItems: ['above all for some'] }));
    await app.app.useCases.importLetter(coordinator, aLetter({ reading: aReading({ findings }) }));
    const known = await app.app.useCases.listFindings(coordinator);
    const made = [
      ['Health histories are lost.', 'Find them', '2018-03-05'],
      ['Pathway plans are late.', 'Review all', '2018-04-05'],
      ['Pathway plans are late.', 'Train advisers', '2018-05-04'],
    ] as const;
    for (const [finding, action, due] of made) {
      await app.app.useCases.createFollowUp(
        coordinator,
        known.find(({ text }) => text === finding)?.id ?? '',
        { requestId: randomUUID(), action, due, ownerId: app.actor('Joe Clarke').person.id },
      );
    }
    const text = await words();
    const lines = text.slice(text.indexOf('Response and progress')).split('\n');

    const wanted = [
      'Area for improvement: Pathway plans are late.',
      'Review all',
      'Train advisers',
      'Area for improvement: Health histories are lost.',
      'Find them',
    ];
    assert.deepEqual(
      lines.filter((line) => wanted.includes(line)),
      wanted,
    );
    assert.match(text, /\[To be written: whether those named below are to be named/);
    assert.equal(lines.filter((line) => line === 'above all for some').length, 2);
  });
});
