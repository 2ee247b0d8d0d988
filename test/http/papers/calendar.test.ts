import assert from 'node:assert/strict';
import { strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import { startPapers, type Papers } from '../../support/start-papers.ts';

describe('a calendar for Outlook', () => {
  let papers: Papers;

  beforeEach(async () => {
    papers = await startPapers();
  });

  afterEach(() => papers.app.stop());

  it('has due days and fieldwork, as whole days', async () => {
    await papers.record();
    const { bytes } = await papers.paper('calendar');

    const events = new ICAL.Component(ICAL.parse(strFromU8(bytes)) as [])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    const due = events.find(({ summary }) => summary.startsWith('Follow-up due'));
    const fieldwork = events.find(({ summary }) => summary.endsWith('fieldwork'));
    assert.equal(due?.startDate.toString(), '2018-03-29');
    assert.deepEqual(
      [fieldwork?.startDate.toString(), fieldwork?.endDate.toString()],
      ['2018-01-30', '2018-02-01'],
    );
    for (const { component } of events) {
      assert.equal(component.getFirstPropertyValue('transp'), 'TRANSPARENT');
      assert.equal(component.getFirstPropertyValue('x-microsoft-cdo-busystatus'), 'FREE');
    }
  });

  it('says when a follow-up stood as it says, for it is read long after', async () => {
    await papers.record();
    const { bytes } = await papers.paper('calendar');

    const due = new ICAL.Component(ICAL.parse(strFromU8(bytes)) as [])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
      .find(({ summary }) => summary.startsWith('Follow-up due'));
    assert.match(due?.description ?? '', /^Due Thu 29 Mar 2018$/m);
    assert.match(due?.description ?? '', /^On Thu 1 Mar 2018 it was Green: 20 working days left$/m);
  });

  it('says that a visit was cancelled', async () => {
    await papers.move('cancel');
    const calendar = strFromU8((await papers.paper('calendar')).bytes);

    assert.match(calendar, /SUMMARY:Cancelled: Focused visit: care leavers: fieldwork/);
    assert.equal(
      calendar.match(/STATUS:CANCELLED/g)?.length,
      calendar.match(/BEGIN:VEVENT/g)?.length,
    );
  });
});
