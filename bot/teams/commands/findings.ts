import { showAnswer } from '../show-answer.ts';
import type { Command } from '../command.ts';

/** Questions about findings, in the asker's own words. */
export const findings: Command = {
  name: 'findings',
  matches: (text) =>
    /\b(findings?|strengths?|areas? (for|to) improve\w*|letter|inspectors? (say|said|find|found))\b/i.test(
      text,
    ) || /^\s*(what|which|how|where|when|did|do|does|is|are|was|were)\b.*\?\s*$/i.test(text),
  run: (chat, { actor, text }) => showAnswer(chat, actor, { question: text, from: 0 }),
};
