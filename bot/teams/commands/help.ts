import { helpCard } from '../../cards/help-card.ts';
import type { Command } from '../command.ts';

export const help: Command = {
  name: 'help',
  matches: (text) =>
    /^\s*(help|hello|hi|hey|start|\?)?\s*[.!?]*\s*$/i.test(text) ||
    /^\s*(what can (you|i) (do|ask)|how (do|can) (i|we) use (this|it|you)|how does (this|it) work)\b/i.test(
      text,
    ),
  run: ({ links }) => Promise.resolve(helpCard(null, links)),
};
