import { createContext, use, useMemo } from 'react';
import { createNoticeBoard, type NoticeBoard } from '../lib/notice-board.ts';
import { problemOf } from '../lib/problem-error.ts';

/** The notices of one person's session. */
export const NoticeContext = createContext<NoticeBoard>(createNoticeBoard());

export interface Notices {
  /** One sentence about what was done, with a way back where there is one. */
  done: (notice: string, undo?: () => void) => void;
  /** What went wrong with something that was pressed. */
  failed: (error: unknown) => void;
}

/** Short messages at the edge of the page about what the person has just pressed. */
export function useNotices(): Notices {
  const board = use(NoticeContext);
  return useMemo(
    () => ({
      done: (words: string, undo?: () => void) => {
        board.post({ kind: 'done', words, undo });
      },
      failed: (error: unknown) => {
        const { title, detail } = problemOf(error);
        board.post({ kind: 'failed', title, detail });
      },
    }),
    [board],
  );
}
