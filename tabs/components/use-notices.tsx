import {
  Link,
  Toast,
  ToastBody,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components';
import { useCallback } from 'react';
import { problemOf } from '../lib/problem-error.ts';

export const noticesId = 'notices';

export interface Notices {
  /** One sentence about what was done, with a way back where there is one. */
  done: (notice: string, undo?: () => void) => void;
  /** What went wrong with something that was pressed. */
  failed: (error: unknown) => void;
}

/** Short messages at the edge of the page about what the person has just pressed. */
export function useNotices(): Notices {
  const { dispatchToast } = useToastController(noticesId);
  const done = useCallback(
    (notice: string, undo?: () => void) => {
      const action =
        undo === undefined ? undefined : (
          <ToastTrigger>
            <Link as="button" onClick={undo}>
              Undo
            </Link>
          </ToastTrigger>
        );
      dispatchToast(
        <Toast>
          <ToastTitle action={action}>{notice}</ToastTitle>
        </Toast>,
        {
          intent: 'success',
          politeness: 'polite',
          timeout: 8000,
          pauseOnHover: true,
          pauseOnWindowBlur: true,
        },
      );
    },
    [dispatchToast],
  );
  const failed = useCallback(
    (error: unknown) => {
      const problem = problemOf(error);
      dispatchToast(
        <Toast>
          <ToastTitle>{problem.title}</ToastTitle>
          {problem.detail !== undefined && <ToastBody>{problem.detail}</ToastBody>}
        </Toast>,
        { intent: 'error', timeout: 15_000, pauseOnHover: true },
      );
    },
    [dispatchToast],
  );
  return { done, failed };
}
