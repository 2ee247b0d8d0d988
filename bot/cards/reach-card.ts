import type { Message } from '../application/ports.ts';
import { countWords } from '../contract/list-words.ts';
import { isOnReachList, type ReachList, type ReachRow, type ReachView } from '../contract/reach.ts';
import { alsoWords, reachWords } from '../contract/reach-words.ts';
import { londonDayOf, sayMoment } from '../contract/spoken-time.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { pageOf } from './page-of.ts';
import { aside, badgeLine, figures, paragraph, runs, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

const namesOnPage = 10;

/**
 * How far the news has got, and by name who has not acknowledged: those not reached first.
 * @param wanted the page of names, from 0; one that is not there any more shows the nearest
 */
export function reachCard(view: ReachView, wanted: number, links: Links): Message {
  const { visit, people, asOf } = view;
  const count = (list: ReachList) => onList(list, view).length;
  const missing = [...onList('not-reached', view), ...onList('not-yet', view)].filter(
    ({ acknowledgedAt }) => acknowledgedAt === null,
  );
  const { page, pages, shown } = pageOf(missing, wanted, namesOnPage);
  const whole = people.length;
  const told = people.filter(({ delivery }) => delivery === 'sent');
  const spared = count('cancelled');
  const erased = people.filter(({ delivery }) => delivery === 'erased').length;
  const heading = headingOf(view);
  return cardMessage({
    summary: `${visitHeading(visit)}: ${heading}`,
    body: [
      badgeLine(`${visitHeading(visit)} · ${sayMoment(asOf, asOf)}`, visit.drill),
      title(heading),
      ...figures([
        { number: told.length, whole, words: 'Told' },
        { number: count('acknowledged'), whole, words: 'Acknowledged' },
        { number: count('waiting') + count('held'), whole, words: 'Held or waiting' },
        { number: count('not-reached'), whole, words: 'Not reached' },
        ...(spared > 0 ? [{ number: spared, whole, words: 'Not to be told' }] : []),
        ...(erased > 0 ? [{ number: erased, whole, words: 'No longer on record' }] : []),
      ]),
      missing.length > 0
        ? paragraph(`Not acknowledged: ${missing.length}`, { weight: 'Bolder', separator: true })
        : null,
      ...shown.map((row) => personRow(row, asOf)),
      pages > 1 ? aside(`Page ${page + 1} of ${pages}`) : null,
    ],
    actions: [
      view.mayRemind && missing.length > 0
        ? execute({ title: 'Remind…', verb: 'remind.preview', data: { visit: visit.id } })
        : null,
      pages > 1 ? morePeople(visit.id, page, pages) : null,
      openUrl('Open people', links.people(visit.id)),
    ],
  });
}

function headingOf(view: ReachView): string {
  const { people } = view;
  const told = people.filter(({ delivery }) => delivery === 'sent').length;
  // Some press in the tab before, or without, being told.
  const seen = told - onList('not-yet', view).length;
  const waiting = people.some(({ delivery }) => delivery === 'waiting');
  if (waiting) return `${told} of ${countWords(people.length, 'person', 'people')} told so far`;
  return told === 0 ? 'Nobody has been told' : `${seen} of ${told} told have acknowledged`;
}

function onList(list: ReachList, { people, asOf }: ReachView): ReachRow[] {
  const today = londonDayOf(asOf);
  return people.filter((row) => isOnReachList(list, row, today));
}

function personRow(row: ReachRow, now: string): Element {
  const also = alsoWords(row, now);
  const place = [row.team, row.phone].filter((words) => words !== null).join(' · ');
  return {
    type: 'Container',
    separator: true,
    items: [
      runs([{ text: row.name, strong: true }, { text: place === '' ? '' : ` · ${place}` }]),
      aside(also === '' ? reachWords(row, now) : `${reachWords(row, now)} · ${also}`),
    ],
  };
}

function morePeople(visit: string, page: number, pages: number): Element {
  const next = (page + 1) % pages;
  const words = next === 0 ? 'First names' : 'More names';
  return execute({ title: words, verb: 'reach.show', data: { visit, page: next } });
}
