import {
  Link,
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components';
import { use, useEffect, useRef } from 'react';
import type { Notice } from '../lib/notice-board.ts';
import { NoticeContext } from './use-notices.ts';

const toasterId = 'notices';

const behaviour = {
  done: {
    intent: 'success',
    politeness: 'polite',
    timeout: 8000,
    pauseOnHover: true,
    pauseOnWindowBlur: true,
  },
  failed: { intent: 'error', timeout: 15_000, pauseOnHover: true },
} as const;

/** Shows what is posted on the board, for some seconds each. */
export function NoticesShown() {
  const board = use(NoticeContext);
  const { dispatchToast } = useToastController(toasterId);
  useEffect(
    () =>
      board.show((notice) => {
        dispatchToast(toastOf(notice), behaviour[notice.kind]);
      }),
    [board, dispatchToast],
  );
  return <Toaster toasterId={toasterId} position="bottom-end" limit={3} />;
}

function toastOf(notice: Notice) {
  if (notice.kind === 'failed') {
    return (
      <Toast>
        <ToastTitle>{notice.title}</ToastTitle>
        {notice.detail !== undefined && <ToastBody>{notice.detail}</ToastBody>}
      </Toast>
    );
  }
  const action =
    notice.undo === undefined ? undefined : (
      <ToastTrigger>
        <UndoLink onUndo={notice.undo} />
      </ToastTrigger>
    );
  return (
    <Toast>
      <ToastTitle action={action}>{notice.words}</ToastTitle>
    </Toast>
  );
}

/** Has the focus where what was pressed is gone: a keyboard would have to look for both. */
function UndoLink({ onUndo }: { onUndo: () => void }) {
  const link = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) link.current?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  return (
    <Link as="button" ref={link} onClick={onUndo}>
      Undo
    </Link>
  );
}
