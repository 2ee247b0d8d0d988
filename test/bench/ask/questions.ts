import { readFileSync } from 'node:fs';

/** A question, and the findings any of which answers it; none for one that nothing answers. */
export interface KnownQuestion {
  question: string;
  answers: readonly string[];
}

/** Reads "question | answer answer" or "question | -", one a line. */
export function readQuestions(name: string): KnownQuestion[] {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [question = '', answers = '-'] = line.split(' | ');
      return { question, answers: answers === '-' ? [] : answers.trim().split(' ') };
    });
}

export interface Score {
  recallAt1: number;
  recallAt3: number;
  reciprocalRank: number;
  /** Share of the unanswerable questions that were answered with nothing. */
  rightAbstentions: number;
  /** Share of the answerable questions that were answered with nothing. */
  wrongAbstentions: number;
}

/** How well a way of answering does. `answer` gives ids of findings, the best first. */
export function score(
  questions: readonly KnownQuestion[],
  answer: (question: string) => readonly string[],
): Score {
  const places = questions
    .filter(({ answers }) => answers.length > 0)
    .map(({ question, answers }) => {
      const found = answer(question);
      return { place: found.findIndex((id) => answers.includes(id)), silent: found.length === 0 };
    });
  const unanswerable = questions.filter(({ answers }) => answers.length === 0);
  const within = (most: number) => places.filter(({ place }) => place >= 0 && place < most).length;
  const ranks = places.reduce((sum, { place }) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0);
  const silent = unanswerable.filter(({ question }) => answer(question).length === 0);
  return {
    recallAt1: within(1) / places.length,
    recallAt3: within(3) / places.length,
    reciprocalRank: ranks / places.length,
    rightAbstentions: silent.length / unanswerable.length,
    wrongAbstentions: places.filter((one) => one.silent).length / places.length,
  };
}
