import type { Message } from '../application/ports.ts';
import type { FollowUpView } from '../contract/follow-up.ts';
import { countWords } from '../contract/list-words.ts';
import { sayDay } from '../contract/spoken-time.ts';
import { execute, openUrl } from './actions.ts';
import { followUpLine } from './answer-card.ts';
import { cardMessage } from './card.ts';
import type { Links } from './links.ts';
import { aside, badgeLine, paragraph, title } from './text.ts';

const rows = 5;

/** The follow-ups, the first due first, with how far each is from its day. */
export function followUpsCard(
  followUps: readonly FollowUpView[],
  links: Links,
  now: string,
): Message {
  const overdue = followUps.filter(({ rating }) => rating.colour === 'red').length;
  const many = countWords(followUps.length, 'follow-up', 'follow-ups');
  const heading = followUps.length === 0 ? 'No follow-ups yet' : `${many}, ${overdue} overdue`;
  return cardMessage({
    summary: heading,
    body: [
      badgeLine('Follow-ups'),
      title(heading),
      followUps.length === 0
        ? paragraph('Ask for the latest findings, and make one of them a follow-up.')
        : null,
      ...followUps.slice(0, rows).map((followUp) => ({
        type: 'Container',
        separator: true,
        items: [followUpLine(followUp, now), aside(`From: “${followUp.findingText}”`)],
      })),
      followUps.length > rows
        ? aside(`${followUps.length - rows} more in the tab`, { spacing: 'Small' })
        : null,
    ],
    actions: [
      followUps.length === 0
        ? execute({
            title: 'Latest findings',
            verb: 'findings.show',
            data: { question: 'latest findings', from: 0 },
          })
        : null,
      openUrl('Open follow-ups', links.followUps()),
    ],
  });
}

/** The follow-up that was just saved. */
export function followUpSavedCard(
  followUp: FollowUpView,
  back: { question: string; from: number },
  view: { links: Links; now: string },
): Message {
  const sentence = `${followUp.owner.name} owns it, due ${sayDay(followUp.due, view.now)}.`;
  return cardMessage({
    summary: `Follow-up saved. ${sentence}`,
    body: [
      badgeLine('Follow-up saved'),
      title(followUp.action),
      paragraph(sentence),
      aside(`From: “${followUp.findingText}”`),
    ],
    actions: [
      execute({ title: 'Back to the findings', verb: 'findings.show', data: { ...back } }),
      openUrl('Open follow-ups', view.links.followUps()),
    ],
  });
}
