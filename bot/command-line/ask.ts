import { Command, InvalidArgumentError } from 'commander';
import type { AnsweredQuestion } from '../application/answer-question.ts';
import type { FindingView } from '../contract/finding.ts';
import { listWords } from '../contract/list-words.ts';
import { findingKindTitles } from '../contract/standing-words.ts';
import { writeJson, type Output } from './output.ts';
import { readNamedFile } from './read-file.ts';
import { withStore } from './with-store.ts';

interface AskOptions {
  file?: string;
  json?: boolean;
}

/** `ask "QUESTION"`, or `ask --file QUESTIONS.txt`: what the published letters say. */
export function askCommand(output: Output): Command {
  return new Command('ask')
    .description('Ask what the published letters say')
    .argument('[question]')
    .option('--file <path>', 'questions from a text file, one a line')
    .option('--json', 'as JSON: with --file, one object a line')
    .action(async (question: string | undefined, options: AskOptions) => {
      if (options.file === undefined && question === undefined) {
        throw new InvalidArgumentError('Ask a question, or name a file of questions.');
      }
      const questions = options.file === undefined ? [question ?? ''] : await linesOf(options.file);
      await withStore(async (useCases, actor) => {
        for (const asked of questions) {
          const answered = await useCases.answerQuestion(actor, asked);
          if (options.json !== true) output.write(answerText(asked, answered, options));
          else if (options.file === undefined) writeJson(output, answerOf(asked, answered));
          else output.write(`${JSON.stringify(answerOf(asked, answered))}\n`);
        }
      });
    });
}

async function linesOf(path: string): Promise<string[]> {
  const { bytes } = await readNamedFile(path);
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function answerOf(question: string, { findings, otherThemes }: AnsweredQuestion) {
  return {
    question,
    answered: findings.length > 0,
    findings: findings.map(quotationOf),
    ...(findings.length === 0 && { nearestThemes: otherThemes.slice(0, 3) }),
  };
}

function quotationOf(finding: FindingView) {
  return {
    id: finding.id,
    text: finding.text,
    subItems: finding.subItems,
    kind: finding.kind,
    theme: finding.themeTitle,
    source: finding.letterTitle,
    date: finding.documentDate,
    page: finding.page,
    followUps: finding.followUps.map(({ action, owner, due, rating }) => ({
      action,
      owner: owner.name,
      due,
      rating: rating?.colour ?? 'closed',
      state: rating?.words ?? 'closed',
    })),
  };
}

function answerText(question: string, answered: AnsweredQuestion, { file }: AskOptions): string {
  const heading = file === undefined ? '' : `${question}\n\n`;
  return `${heading}${wordsOf(answered)}\n${file === undefined ? '' : '\n'}`;
}

function wordsOf({ findings, otherThemes }: AnsweredQuestion): string {
  if (findings.length === 0) {
    const nothing = 'Nothing in the published letters speaks about that.';
    const themes = listWords(otherThemes.slice(0, 3));
    return themes === '' ? nothing : `${nothing} The nearest themes are ${themes}.`;
  }
  return findings
    .map(({ text, kind, letterTitle, documentDate }) => {
      const source = `${findingKindTitles[kind]}. ${letterTitle}, ${documentDate ?? 'undated'}`;
      return `“${text}”\n  ${source}`;
    })
    .join('\n\n');
}
