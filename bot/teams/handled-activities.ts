import type { IncomingActivity } from './incoming-activity.ts';

/** How many of the latest activities are remembered. */
const most = 5_000;

/** Sees to it that an activity which Teams sends again is answered without being done again. */
export interface HandledActivities<Answer> {
  /** The answer to the activity, worked out the first time it comes; `again` on later ones. */
  once(activity: IncomingActivity, work: () => Promise<Answer>): Promise<Handled<Answer>>;
}

export interface Handled<Answer> {
  readonly answer: Answer;
  readonly again: boolean;
}

/**
 * Remembers the answers of this process. Between processes it is the store that keeps a second
 * handling from changing anything.
 */
export function createHandledActivities<Answer>(): HandledActivities<Answer> {
  const answers = new Map<string, Promise<Answer>>();

  function remember(key: string, answer: Promise<Answer>): void {
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(key, answer);
    // What failed was not done: it may be tried again.
    answer.catch(() => answers.delete(key));
  }

  return {
    async once({ id, conversation, from }, work) {
      if (id === undefined) return { answer: await work(), again: false };
      const key = `${conversation.id} ${from.id} ${id}`;
      const known = answers.get(key);
      if (known !== undefined) return { answer: await known, again: true };
      const first = work();
      remember(key, first);
      return { answer: await first, again: false };
    },
  };
}
