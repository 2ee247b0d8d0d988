import { papersCard } from '../../cards/papers-card.ts';
import type { Command } from '../command.ts';

const paper =
  '(action plan|committee report|report (for|to) (the |our )?(committee|scrutiny|cabinet)|proof pack|papers)';
const asking =
  "(please |can (i|we) (have|get) |(i|we) need |show |make |export |draft |write |get |give |where is |where[’']s |what is |me |us |the |an? |our )*";

/** The papers that are made from the record: where, and by whom. */
export const papers: Command = {
  name: 'papers',
  unlisted: true,
  matches: (text) =>
    new RegExp(String.raw`^\s*${asking}${paper}( please)?[\s?.!]*$`, 'i').test(text),
  run: (chat, { actor }) => Promise.resolve(papersCard(actor.person, chat.links)),
};
