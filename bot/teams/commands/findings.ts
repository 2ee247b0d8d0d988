import { showAnswer } from '../show-answer.ts';
import type { Command } from '../command.ts';

const names =
  /\b(findings?|strengths?|areas? (for|to) improve\w*|priority actions?|apas?|letter)\b/i;
const whatWasSaid = /\b(inspectors?|ofsted|they) (say|said|find|found)\b/i;
/** Those who type on a phone often leave the question mark out. */
const question = /^\s*(what|which|how|where|when|why|did|does|any|anything)\s+\S/i;
/** These begin much that is no question. */
const questionWithMark = /^\s*(do|is|are|was|were|has|have|and)\b.*\?\s*$/i;

/** Questions about findings, in the asker's own words. */
export const findings: Command = {
  name: 'findings',
  matches: (text) =>
    [names, whatWasSaid, question, questionWithMark].some((pattern) => pattern.test(text)),
  run: (chat, { actor, text }) => showAnswer(chat, actor, { question: text, from: 0 }),
};
