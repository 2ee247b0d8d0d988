import type { Message } from '../application/ports.ts';
import { countWords } from '../contract/list-words.ts';
import type { RemindPreviewView } from '../contract/reach.ts';
import type { VisitSummary } from '../contract/visit.ts';
import { execute, openUrl } from './actions.ts';
import { cardMessage, type Element } from './card.ts';
import type { Links } from './links.ts';
import { aside, badgeLine, paragraph, runs, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

const names = 10;

/**
 * Whom a reminder would reach with what, before anybody gets it.
 * @param asked.person who alone is meant, by id; null for everybody with something open
 */
export function remindPreviewCard(
  { visit, preview }: { visit: VisitSummary; preview: RemindPreviewView },
  asked: { requestId: string; person: string | null },
): Message {
  const { people, skipped } = preview;
  const count = countWords(people.length, 'person', 'people');
  const heading = people.length === 0 ? 'Nobody needs a reminder now' : `Remind ${count}?`;
  return cardMessage({
    summary: `${visitHeading(visit)}: ${heading}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(heading),
      people.length === 0 ? null : paragraph(`${preview.words}. Each gets one message.`),
      preview.outsideHours && people.length > 0
        ? paragraph('It is outside the hours for reminders. They get it at once all the same.')
        : null,
      ...people.slice(0, names).map(personLine),
      people.length > names
        ? aside(`and ${people.length - names} more`, { spacing: 'Small' })
        : null,
      ...skippedLines(skipped),
    ],
    actions: [
      people.length === 0
        ? null
        : execute({
            title: `Remind ${count}`,
            verb: 'remind.send',
            style: 'positive',
            data: {
              visit: visit.id,
              request: asked.requestId,
              ...(asked.person !== null && { person: asked.person }),
            },
          }),
      execute({ title: 'Who was reached', verb: 'reach.show', data: { visit: visit.id, page: 0 } }),
    ],
  });
}

/** What has come of it. */
export function remindedCard(
  { visit, preview }: { visit: VisitSummary; preview: RemindPreviewView },
  { remindedNow, links }: { remindedNow: boolean; links: Links },
): Message {
  const count = countWords(preview.people.length, 'person is', 'people are');
  const before = countWords(preview.people.length, 'person was', 'people were');
  const fact = remindedNow ? `${count} being reminded now` : `${before} reminded already`;
  const heading = preview.people.length === 0 ? 'Nobody was reminded' : fact;
  return cardMessage({
    summary: `${visitHeading(visit)}: ${heading}`,
    body: [
      badgeLine(visitHeading(visit), visit.drill),
      title(heading),
      paragraph(
        preview.people.length === 0
          ? 'Nothing is open any more of those whom you asked for.'
          : `${preview.words}. Nobody gets it twice.`,
      ),
      ...skippedLines(preview.skipped),
    ],
    actions: [
      execute({ title: 'Who was reached', verb: 'reach.show', data: { visit: visit.id, page: 0 } }),
      openUrl('Open people', links.people(visit.id)),
    ],
  });
}

function personLine({ name, seen, items }: RemindPreviewView['people'][number]): Element {
  const things = [
    seen ? '' : 'not acknowledged',
    items > 0 ? `${countWords(items, 'item', 'items')} due or overdue` : '',
  ].filter((words) => words !== '');
  return runs([{ text: name, strong: true }, { text: ` · ${things.join(', ')}` }], {
    spacing: 'Small',
  });
}

function skippedLines(skipped: RemindPreviewView['skipped']): Element[] {
  if (skipped.length === 0) return [];
  const some = skipped.slice(0, names).map(({ name, why }) => `${name} ${why}`);
  const more = skipped.length > names ? [`and ${skipped.length - names} more`] : [];
  return [
    paragraph(`Not reminded: ${skipped.length}`, { weight: 'Bolder', separator: true }),
    ...[...some, ...more].map((words) => aside(words)),
  ];
}
