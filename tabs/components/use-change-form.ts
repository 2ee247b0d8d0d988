import { useState } from 'react';
import type { z } from 'zod';
import type { ScreeningAnswer } from '../../bot/contract/screening.ts';
import { useNotices } from './use-notices.ts';

/** The way of a change to the server. */
export interface Sending<Change> {
  isPending: boolean;
  error: unknown;
  send: (change: Change, screened: ScreeningAnswer, then: { onSuccess: () => void }) => void;
}

export interface ChangeToMake<Change> {
  /** What the contract asks of it. */
  schema: z.ZodType<Change>;
  sending: Sending<Change>;
  /** The change of what was typed, for the contract to check. */
  asked: object;
  /** Said once it is made; left out where somebody else says what became of it. */
  done?: string | undefined;
  /** True while something is wrong that the contract cannot know. */
  held?: boolean;
  onClose: () => void;
}

/** A form for a change: nothing in it is called wrong before it is first sent. */
export function useChangeForm<Change>(make: ChangeToMake<Change>) {
  const { schema, sending, asked, done, held = false, onClose } = make;
  const notices = useNotices();
  const [tried, setTried] = useState(false);
  const checked = schema.safeParse(asked);
  const issues = tried ? (checked.error?.issues ?? []) : [];

  function send(screened: ScreeningAnswer) {
    setTried(true);
    if (!checked.success || held) return;
    sending.send(checked.data, screened, {
      onSuccess: () => {
        if (done !== undefined) notices.done(done);
        onClose();
      },
    });
  }

  return { tried, issues, isPending: sending.isPending, error: sending.error, send };
}
