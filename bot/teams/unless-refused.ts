import type { Message } from '../application/ports.ts';
import { DomainError } from '../domain/errors.ts';

/** Runs a press; one that is refused with a code is answered otherwise, every other error passed on. */
export async function unlessRefused(
  code: DomainError['code'],
  run: () => Promise<Message>,
  instead: (refused: DomainError) => Promise<Message>,
): Promise<Message> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== code) throw error;
    return instead(error);
  }
}
