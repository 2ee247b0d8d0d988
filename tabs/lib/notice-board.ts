/** A short message about what the person has just pressed. */
export type Notice =
  | { readonly kind: 'done'; readonly words: string; readonly undo: (() => void) | undefined }
  | { readonly kind: 'failed'; readonly title: string; readonly detail: string | undefined };

/** Where notices wait until whoever shows them is there. */
export interface NoticeBoard {
  post: (notice: Notice) => void;
  /** Hands over what has been posted, then and from now on, until what it returns is called. */
  show: (shown: (notice: Notice) => void) => () => void;
}

export function createNoticeBoard(): NoticeBoard {
  let waiting: Notice[] = [];
  let shown: ((notice: Notice) => void) | null = null;
  return {
    post(notice) {
      if (shown === null) waiting.push(notice);
      else shown(notice);
    },
    show(listener) {
      shown = listener;
      for (const notice of waiting) listener(notice);
      waiting = [];
      return () => {
        shown = null;
      };
    },
  };
}
