import type { Message } from '../application/ports.ts';
import { DomainError } from '../domain/errors.ts';

/** Runs a press on a form. What is typed is kept when it will not do: the form is shown again. */
export async function orAskAgain(
  run: () => Promise<Message>,
  again: (problem: string, refused: DomainError) => Promise<Message>,
): Promise<Message> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'invalid') throw error;
    return again(error.message, error);
  }
}
