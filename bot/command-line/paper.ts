import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { paperKinds, paperWords, type PaperKind } from '../contract/paper.ts';
import { writePaper } from '../documents/papers/write-paper.ts';
import type { Output } from './output.ts';
import { withStore } from './with-store.ts';

interface PaperOptions {
  visit?: string;
  out: string;
}

/** `paper KIND --visit … --out FILE`: the papers that the tab offers, for scripts. */
export function paperCommand(output: Output): Command {
  const group = new Command('paper').description('Write a paper from the record');
  for (const kind of paperKinds.filter((one) => one !== 'action-plan-document')) {
    const { title, needsVisit } = paperWords[kind];
    const command = new Command(kind).description(title.replace(', Excel', ''));
    const visit = ['--visit <id>', 'the visit that it is about'] as const;
    if (needsVisit) command.requiredOption(...visit);
    else command.option(...visit);
    group.addCommand(
      command
        .requiredOption('--out <file>', 'the file to write')
        .action((options: PaperOptions) => write(output, kind, options)),
    );
  }
  return group;
}

async function write(output: Output, kind: PaperKind, { visit, out }: PaperOptions): Promise<void> {
  const wanted = kind === 'action-plan' && out.endsWith('.docx') ? 'action-plan-document' : kind;
  const { ending } = paperWords[wanted];
  if (!out.endsWith(`.${ending}`)) {
    const endings = kind === 'action-plan' ? '.xlsx or .docx' : `.${ending}`;
    throw new InvalidArgumentError(`The file’s name ends in ${endings}.`);
  }
  const paper = await withStore((useCases, actor) =>
    useCases.preparePaper(actor, { kind: wanted, visitId: visit ?? null }),
  );
  const { bytes } = await writePaper(paper);
  try {
    writeFileSync(out, bytes);
  } catch {
    throw new InvalidArgumentError(`${out} can’t be written.`);
  }
  output.write(
    `${paperWords[wanted].title} written to ${out}.${paper.embargoed ? ' EMBARGOED.' : ''}\n`,
  );
}
