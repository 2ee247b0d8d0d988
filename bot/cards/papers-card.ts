import type { Message } from '../application/ports.ts';
import { paperKinds, paperWords } from '../contract/paper.ts';
import { may } from '../domain/people/permissions.ts';
import type { Person } from '../domain/people/person.ts';
import { openUrl } from './actions.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';

/** Which papers there are, and where they are made; to whoever may not, who may. */
export function papersCard(reader: Person, links: Links): Message {
  const mayExport = may(reader, 'paper.export');
  const mayProve = may(reader, 'paper.proof-pack');
  const kinds = paperKinds.filter((kind) => kind !== 'proof-pack' || mayProve);
  const heading = mayExport ? 'Papers are made in the tab' : 'Others make the papers';
  const sentence = mayExport
    ? 'Open follow-ups, press “Papers” and choose the visit.'
    : 'A head of service, quality assurance, the coordinator or the director can make one for you.';
  return cardMessage({
    summary: `${heading}. ${sentence}`,
    body: [
      badgeLine('Papers'),
      title(heading),
      paragraph(sentence),
      ...kinds.flatMap((kind) => [
        paragraph(paperWords[kind].title, { weight: 'Bolder' }),
        aside(paperWords[kind].contains),
      ]),
    ],
    actions: [openUrl('Open follow-ups', links.followUps())],
  });
}
