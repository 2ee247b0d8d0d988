import assert from 'node:assert/strict';
import { partOf, startPapers, type Papers } from '../../support/start-papers.ts';

describe('a report to committee', () => {
  let papers: Papers;

  beforeEach(async () => {
    papers = await startPapers();
  });

  afterEach(() => papers.app.stop());

  it('is in the inspectors’ words, and marks what a person has to write', async () => {
    await papers.record();
    const { bytes, disposition } = await papers.paper('committee-report');

    const xml = partOf(bytes, 'word/document.xml');
    assert.match(disposition, /filename="committee-report-focused-visit-2018-01-23\.docx"/);
    for (const heading of ['Purpose of the report', 'Information', 'Response and progress']) {
      assert.match(xml, new RegExp(`Heading1.{0,200}${heading}`));
    }
    assert.match(xml, /Advisers know young people well\./);
    assert.match(xml, /=cmd\|’\/C calc’!A0 &lt;b&gt;bold&lt;\/b&gt; &amp; \*Markdown\* مرحبا 🎉/);
    assert.match(xml, /<w:highlight w:val="yellow"\/>.{0,200}\[To be written: /);
    assert.match(xml, /<w:tblHeader\/>/);
    assert.match(partOf(bytes, 'word/styles.xml'), /w:lang[^>]*w:val="en-GB"/);
    assert.match(
      partOf(bytes, 'docProps/core.xml'),
      /<dc:title>Ofsted focused visit on care leavers/,
    );
  });
});
