import { Command, CommanderError } from 'commander';
import { askCommand } from './command-line/ask.ts';
import { backupCommand } from './command-line/backup.ts';
import { callListCommand } from './command-line/call-list.ts';
import { checklistCommand } from './command-line/checklist.ts';
import { copyCommand } from './command-line/copy.ts';
import { exportCommand } from './command-line/export.ts';
import { frameworkCommand } from './command-line/framework.ts';
import { importCommand } from './command-line/import.ts';
import { paperCommand } from './command-line/paper.ts';
import { pathwayCommand } from './command-line/pathway.ts';
import { readCommand } from './command-line/read.ts';
import { retentionCommand } from './command-line/retention.ts';
import { staffCommand } from './command-line/staff.ts';
import { timelineCommand } from './command-line/timeline.ts';
import { verifyCommand } from './command-line/verify.ts';
import { BadEnvironment } from './config.ts';
import { DomainError } from './domain/errors.ts';
import { UnreadableDocument } from './domain/letters/unreadable-document.ts';
import { StoreNotReady } from './stores/store-not-ready.ts';

/** Exit codes of the command line: bad arguments are 2, everything else that goes wrong is 1. */
const badArguments = 2;
const failed = 1;

const output = { write: (text: string) => process.stdout.write(text) };

const program = new Command('visit-ready').description(
  'Visit Ready for administrators and scripts',
);
for (const make of [
  timelineCommand,
  checklistCommand,
  paperCommand,
  pathwayCommand,
  frameworkCommand,
  readCommand,
  importCommand,
  askCommand,
  callListCommand,
  staffCommand,
  exportCommand,
  retentionCommand,
  copyCommand,
  backupCommand,
  verifyCommand,
]) {
  program.addCommand(make(output));
}
throwInsteadOfExiting(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Commander would print and exit by itself, with codes of its own. */
function throwInsteadOfExiting(command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => undefined });
  command.commands.forEach(throwInsteadOfExiting);
}

/** Says in one line what is wrong, and returns the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // A command group without its command has shown its help already.
    if (error.code === 'commander.help') return badArguments;
    process.stderr.write(`${error.message.replace(/^error: /, '')}\n`);
    return badArguments;
  }
  const known =
    error instanceof DomainError ||
    error instanceof UnreadableDocument ||
    error instanceof BadEnvironment ||
    error instanceof StoreNotReady;
  process.stderr.write(
    known ? `${error.message}\n` : 'Something went wrong. Nothing was changed.\n',
  );
  return error instanceof DomainError && error.code === 'invalid' ? badArguments : failed;
}
