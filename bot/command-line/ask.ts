import { Command } from 'commander';
import type { FindingView } from '../contract/finding.ts';
import { findingKindTitles } from '../contract/standing-words.ts';
import { writeJson, type Output } from './output.ts';
import { withStore } from './with-store.ts';

/** `ask "QUESTION"`: what the published letters say. */
export function askCommand(output: Output): Command {
  return new Command('ask')
    .description('Ask what the published letters say')
    .argument('<question>')
    .option('--json', 'as JSON')
    .action(async (question: string, options: { json?: boolean }) => {
      const { findings } = await withStore((useCases, actor) =>
        useCases.answerQuestion(actor, question),
      );
      if (options.json === true) {
        writeJson(output, { answered: findings.length > 0, findings: findings.map(answerOf) });
      } else {
        output.write(`${answerText(findings)}\n`);
      }
    });
}

function answerOf(finding: FindingView) {
  return {
    text: finding.text,
    kind: finding.kind,
    source: finding.letterTitle,
    date: finding.documentDate,
  };
}

function answerText(findings: readonly FindingView[]): string {
  if (findings.length === 0) return 'Nothing in the published letters speaks about that.';
  return findings
    .map(({ text, kind, letterTitle, documentDate }) => {
      const source = `${findingKindTitles[kind]}. ${letterTitle}, ${documentDate ?? 'undated'}`;
      return `“${text}”\n  ${source}`;
    })
    .join('\n\n');
}
