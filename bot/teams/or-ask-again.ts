import type { Message } from '../application/ports.ts';
import type { DomainError } from '../domain/errors.ts';
import { unlessRefused } from './unless-refused.ts';

/** Runs a press on a form. What is typed is kept when it will not do: the form is shown again. */
export function orAskAgain(
  run: () => Promise<Message>,
  again: (problem: string, refused: DomainError) => Promise<Message>,
): Promise<Message> {
  return unlessRefused('invalid', run, (refused) => again(refused.message, refused));
}
