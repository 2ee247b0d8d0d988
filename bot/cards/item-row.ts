import type { OwnItem } from '../application/show-own-part.ts';
import { button, execute } from './actions.ts';
import type { Element } from './card.ts';
import type { Links } from './links.ts';
import { standingIcon, standingLine } from './standing.ts';
import { paragraph, runs } from './text.ts';

/** A row: state, what, when due, and one button where the reader may press it. */
export function itemRow(
  { item, kind }: OwnItem,
  card: { visitId: string; page: number; links: Links; now: string },
): Element {
  const done = item.standing === 'done';
  const data = { visit: card.visitId, item: item.key, kind, page: card.page };
  const press = done
    ? execute({ title: 'Undo', verb: 'item.reopen', data, tooltip: `Undo: ${item.title}` })
    : execute({ title: 'Done', verb: 'item.complete', data, tooltip: `Done: ${item.title}` });
  const words = {
    type: 'Column',
    width: 'stretch',
    verticalContentAlignment: 'Center',
    items: [
      paragraph(item.title, { weight: done ? 'Default' : 'Bolder' }),
      runs(standingLine(item, card.now), { size: 'Small', spacing: 'None' }),
    ],
  };
  const pressable = item.mayComplete && item.standing !== 'not-applicable';
  const column = {
    type: 'Column',
    width: 'auto',
    verticalContentAlignment: 'Center',
    items: [button(press)],
  };
  return {
    type: 'ColumnSet',
    separator: true,
    columns: [standingIcon(item.standing, card.links), words, ...(pressable ? [column] : [])],
  };
}
