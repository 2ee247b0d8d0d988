import { Temporal } from 'temporal-polyfill';
import type { FindingView } from '../contract/finding.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { answerQuestion } from '../domain/answers/answer.ts';
import type { Library } from '../domain/answers/library.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';
import { bareCouncilName } from '../domain/letters/council-name.ts';
import type { Actor } from './actor.ts';
import type { FindingsLibrary, OpenLibrary } from './findings-library.ts';
import { findingView } from './findings-record.ts';
import type { Parts } from './ports.ts';

export interface AnsweredQuestion {
  /** What the question is about, in short ("care leavers"); null when it asks for the latest. */
  readonly about: string | null;
  /** Verbatim, most useful first; none when the published letters are silent. */
  readonly findings: readonly FindingView[];
  /** Where they are silent, a few that come closest: they may be about something else. */
  readonly closest: readonly FindingView[];
  /** The themes that published letters do speak about, the nearest first. */
  readonly otherThemes: readonly string[];
}

/** Answers a question from the published findings, with where their follow-ups stand. */
export function createAnswerQuestion({ clock }: Pick<Parts, 'clock'>, library: FindingsLibrary) {
  return async function answer(
    actor: Pick<Actor, 'council'>,
    question: string,
  ): Promise<AnsweredQuestion> {
    const open = await library.open(actor.council);
    const today: Temporal.PlainDate = londonDay(clock.now());
    const { library: asked, words } = askedOf(open, question);
    const answered = answerQuestion(words, asked, today.year);
    const { about, findings, closest, themes } = answered;
    const record = { ...open.record, today };
    const view = (finding: Finding): FindingView => {
      const again = open.again(finding).flatMap((one) => findingView(record, one).followUps);
      const quoted = findingView(record, finding);
      return { ...quoted, followUps: [...quoted.followUps, ...again] };
    };
    return {
      about: about === '' ? null : about,
      findings: findings.map(view),
      closest: closest.map(view),
      otherThemes: themes.flatMap((key) => themeTitle(key) ?? []),
    };
  };
}

/** Another council's letters answer where it is named; nobody else's are taken for one's own. */
function askedOf(open: OpenLibrary, question: string): { library: Library; words: string } {
  for (const { name, library } of open.others) {
    const named = new RegExp(`\\b${literally(bareCouncilName(name))}(?:[’']s)?\\b`, 'i');
    if (named.test(question)) return { library, words: question.replace(named, ' ') };
  }
  return { library: open, words: question };
}

function literally(text: string): string {
  return text.replaceAll(/[^\w\s]/g, String.raw`\$&`);
}
