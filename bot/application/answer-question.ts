import type { FindingView } from '../contract/finding.ts';
import { answerQuestion } from '../domain/answers/answer.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';
import type { Actor } from './actor.ts';
import { findingView, loadFindingsRecord } from './findings-record.ts';
import type { Parts } from './ports.ts';

export interface AnsweredQuestion {
  /** What the question is about, in short ("care leavers"); null when it asks for the latest. */
  readonly about: string | null;
  /** Verbatim, most useful first; none when the published letters are silent. */
  readonly findings: readonly FindingView[];
  /** The themes that published letters do speak about, to offer when they are silent on this. */
  readonly otherThemes: readonly string[];
}

/** Answers a question from the published findings, with where their follow-ups stand. */
export function createAnswerQuestion(parts: Pick<Parts, 'store' | 'clock'>) {
  return async function answer(
    actor: Pick<Actor, 'council'>,
    question: string,
  ): Promise<AnsweredQuestion> {
    const record = await loadFindingsRecord(parts, actor.council);
    const answered = answerQuestion(question, record.findings);
    const { theme, subject } = answered.question;
    const about = [subject, themeTitle(theme) ?? ''].filter((part) => part !== '').join(', ');
    return {
      about: about === '' ? null : about,
      findings: answered.findings.map((finding) => findingView(record, finding)),
      otherThemes: publishedThemes(record.findings),
    };
  };
}

function publishedThemes(
  findings: readonly { publication: string; theme: string | null }[],
): string[] {
  const published = findings.filter(({ publication }) => publication === 'published');
  const keys = new Set(published.map(({ theme }) => theme));
  return [...keys].flatMap((key) => themeTitle(key) ?? []);
}
