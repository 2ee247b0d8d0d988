import { helpCard } from '../../cards/help-card.ts';
import type { Command } from '../command.ts';

export const help: Command = {
  name: 'help',
  matches: (text) => /^\s*(help|hello|hi|hey|start|\?)?\s*[.!?]*\s*$/i.test(text),
  run: ({ links }) => Promise.resolve(helpCard(null, links)),
};
