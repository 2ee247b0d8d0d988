import type { ItemView, Standing } from '../contract/readiness.ts';
import { sayDue } from '../contract/check-words.ts';
import { sayMoment, sayTime, londonDayOf } from '../contract/spoken-time.ts';
import { standingTitles } from '../contract/standing-words.ts';
import type { Element } from './card.ts';
import type { Links } from './links.ts';
import type { Run } from './text.ts';

export const standingColours = {
  overdue: 'Attention',
  blocked: 'Warning',
  'in-hand': 'Accent',
  done: 'Good',
  'not-applicable': 'Default',
} as const satisfies Record<Standing, NonNullable<Run['colour']>>;

/** A state is never shown by colour alone: icon, word and colour say the same. */
export function standingIcon(standing: Standing, links: Links): Element {
  return {
    type: 'Column',
    width: 'auto',
    items: [
      {
        type: 'Image',
        url: links.icon(standing),
        altText: standingTitles[standing],
        width: '20px',
        height: '20px',
      },
    ],
  };
}

/** "Overdue since Wed 24 Jan, 5:00 pm", "Done by Priya Shah at 9:58 am". */
export function standingLine(item: ItemView, now: string): Run[] {
  const word: Run = {
    text: standingTitles[item.standing],
    strong: true,
    colour: standingColours[item.standing],
  };
  return [word, { text: standingDetail(item, now) }];
}

function standingDetail(item: ItemView, now: string): string {
  if (item.standing === 'done' && item.done !== null) {
    return ` by ${item.done.by}, ${saidWhen(item.done.at, now)}`;
  }
  if (item.standing === 'not-applicable') return because(item, now);
  if (item.due === null) return because(item, now);
  const due = sayDue(item, now);
  if (item.standing !== 'overdue') return `${because(item, now)}, due ${due}`;
  return item.reason === null ? ` since ${due}` : ` since ${due}, blocked${because(item, now)}`;
}

/** ": No January extract (Joe Clarke, at 9:58 am)". */
function because({ reason }: ItemView, now: string): string {
  if (reason === null) return '';
  return `: ${reason.text} (${reason.by}, ${saidWhen(reason.at, now)})`;
}

/** "at 9:58 am" today, else with the day. */
export function saidWhen(moment: string, now: string): string {
  return londonDayOf(moment) === londonDayOf(now)
    ? `at ${sayTime(moment)}`
    : sayMoment(moment, now);
}
