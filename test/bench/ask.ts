import MiniSearch from 'minisearch';
import { answerQuestion } from '../../bot/domain/answers/answer.ts';
import type { Finding } from '../../bot/domain/findings/finding.ts';
import { libraryOf, multiplied, readDocuments, readHistory } from './ask/history.ts';
import { readQuestions, score, type KnownQuestion } from './ask/questions.ts';
import type { Bar, Bench, Row } from './bench.ts';
import { median, percentile, round } from './statistics.ts';

/** The year in which the questions are asked: that of the sample letter. */
const asked = 2026;
/**
 * What is asked of which record. All has been tuned on but the last set: its record and questions were
 * written by somebody who had seen no rule and no glossary, and it is looked at as a whole alone. The
 * other words keep away from those of the findings: of them the plain library finds one in five.
 */
const records = [
  {
    findings: readHistory,
    sets: [
      ...['questions', 'more-questions', 'further-questions', 'held-out'],
      ...['phone-questions', 'more-phone-questions', 'further-phone-questions'],
      ...['other-words', 'ordinary-words', 'plain-questions', 'mixed-questions'],
    ],
  },
  {
    findings: () => readDocuments('another-council'),
    sets: ['another-council-questions', 'another-council-unseen'],
  },
];
const sizes = [1_000, 100_000];

type Answerer = (question: string) => readonly string[];

/** How well questions in people's own words are answered, and how soon. */
export const ask: Bench = {
  about:
    'questions in people’s own words over the sample letter and 30 made-up documents, and over 30 of ' +
    'another council, a quarter of them unanswerable. Beside it, in the same run, the same search library with its defaults. ' +
    'The rules were tuned on all sets but the last',
  run() {
    const rows = records.flatMap((record) => {
      const findings = record.findings();
      const contenders = [product(findings), libraryDefaults(findings)];
      return record.sets.flatMap((set) => {
        const questions = readQuestions(set);
        return contenders.map(({ name, answer }) => qualityRow({ name, set, answer }, questions));
      });
    });
    const timed = sizes.flatMap((size) => timeRows(size));
    return Promise.resolve({ rows: [...rows, ...timed], bars: bars(rows) });
  },
};

interface Contender {
  name: string;
  answer: Answerer;
}

function product(findings: ReturnType<typeof readHistory>): Contender {
  const library = libraryOf(findings);
  return {
    name: 'Visit Ready',
    answer: (question) => answerQuestion(question, library, asked).findings.map(({ id }) => id),
  };
}

function libraryDefaults(findings: readonly Finding[]): Contender {
  const index = new MiniSearch<Finding>({ fields: ['text'] });
  index.addAll(findings);
  return {
    name: 'minisearch, defaults',
    answer: (question) => index.search(question).map(({ id }) => String(id)),
  };
}

function qualityRow(
  { name, set, answer }: Contender & { set: string },
  questions: readonly KnownQuestion[],
): Row {
  const found = score(questions, answer);
  return {
    who: name,
    of: `${set} (${questions.length})`,
    'recall at 1': round(found.recallAt1),
    'recall at 3': round(found.recallAt3),
    MRR: round(found.reciprocalRank),
    'right abstentions': round(found.rightAbstentions),
    'wrong abstentions': round(found.wrongAbstentions),
    'p50 ms': '',
    'p95 ms': '',
    'ready after ms': '',
  };
}

function timeRows(size: number): Row[] {
  const findings = multiplied(readHistory(), size);
  const questions = readQuestions('questions').map(({ question }) => question);
  return [product, libraryDefaults].map((make): Row => {
    const started = performance.now();
    const { name, answer } = make(findings);
    const ready = performance.now() - started;
    const times = questions.map((question) => {
      const from = performance.now();
      answer(question);
      return performance.now() - from;
    });
    return {
      who: name,
      of: `${size} findings`,
      'recall at 1': '',
      'recall at 3': '',
      MRR: '',
      'right abstentions': '',
      'wrong abstentions': '',
      'p50 ms': round(median(times)),
      'p95 ms': round(percentile(times, 95)),
      'ready after ms': round(ready),
    };
  });
}

function bars(rows: readonly Row[]): Bar[] {
  const sets = records.flatMap((record) => record.sets);
  return sets.flatMap((set) => {
    const row = rows.find(
      ({ who, of }) => who === 'Visit Ready' && String(of).startsWith(`${set} `),
    );
    const value = (name: string) => Number(row?.[name] ?? 0);
    return [
      atLeast(`recall at 3, ${set}`, value('recall at 3'), 0.95),
      atLeast(`right abstentions, ${set}`, value('right abstentions'), 0.9),
      atMost(`wrong abstentions, ${set}`, value('wrong abstentions'), 0.05),
    ];
  });
}

function atLeast(name: string, value: number, limit: number): Bar {
  return { name, value, limit, holds: value >= limit };
}

function atMost(name: string, value: number, limit: number): Bar {
  return { name, value, limit, holds: value <= limit };
}
