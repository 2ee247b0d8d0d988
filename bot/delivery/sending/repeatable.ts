import { MessageRefused } from '../../application/ports.ts';

/** Runs a request that may be made any number of times. @throws MessageRefused */
export async function repeatable<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof MessageRefused)) throw error;
    throw new MessageRefused({ ...error.refusal, mayHaveArrived: false });
  }
}
