import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { calendarFile } from '../../bot/documents/calendar-file.ts';
import { packById } from '../../bot/domain/framework/packs.ts';
import { planTimeline } from '../../bot/domain/timeline/plan-timeline.ts';

const timeline = planTimeline({
  type: 'focused-visit',
  call: Temporal.PlainDateTime.from('2018-03-22T09:30'),
  pack: packById('ilacs-2018')!,
});
const file = calendarFile({
  timeline,
  title: 'Focused visit: care leavers',
  madeAt: '2018-03-22T10:00:00Z',
});

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function event(key: string): ICAL.Event {
  return eventsOf(file).find(({ uid }) => uid === `focused-visit-2018-03-22-${key}@visit-ready`)!;
}

describe('a visit’s calendar file', () => {
  it('has an event for each milestone', () => {
    assert.equal(eventsOf(file).length, timeline.milestones.length);
  });

  it('has whole days as all-day events', () => {
    const start = event('fieldwork-start');

    assert.equal(start.startDate.isDate, true);
    assert.equal(start.startDate.toString(), '2018-03-29');
    assert.equal(start.endDate.toString(), '2018-03-30');
  });

  it('has times in UTC, on both sides of the change of clocks', () => {
    assert.equal(event('first-upload').startDate.toString(), '2018-03-23T17:00:00Z');
    assert.equal(event('interviews-agreed').startDate.toString(), '2018-03-27T16:00:00Z');
  });

  it('leaves the diary free', () => {
    for (const { component } of eventsOf(file)) {
      assert.equal(component.getFirstPropertyValue('transp'), 'TRANSPARENT');
      assert.equal(component.getFirstPropertyValue('x-microsoft-cdo-busystatus'), 'FREE');
    }
  });

  it('names the visit in every event', () => {
    assert.equal(event('dry-run').summary, 'Dry run (Focused visit: care leavers)');
  });

  it('says who owns an event, and where its date is a default', () => {
    assert.match(event('dry-run').description, /Owner: Coordinator/);
    assert.match(event('dry-run').description, /check against the current framework/);
    assert.doesNotMatch(event('fieldwork-start').description, /check against/);
  });

  it('is the same for the same visit and moment', () => {
    const again = calendarFile({
      timeline,
      title: 'Focused visit: care leavers',
      madeAt: '2018-03-22T10:00:00Z',
    });

    assert.equal(again, file);
  });

  it('ends lines as calendars want, and folds them at 75 octets', () => {
    const lines = file.split('\r\n');

    assert.ok(!lines.some((line) => line.includes('\n')));
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75));
  });
});
