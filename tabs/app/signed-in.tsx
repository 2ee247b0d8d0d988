import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { NoticeContext } from '../components/use-notices.ts';
import { ApiContext } from '../lib/api-context.ts';
import { createNoticeBoard } from '../lib/notice-board.ts';
import { Notices } from './notices.tsx';
import type { OpenSession } from './open-session.ts';
import { Pages } from './pages.tsx';
import { Shell } from './shell.tsx';

export interface SignedInProps {
  session: OpenSession;
  /** Shown above everything, in development. */
  bar?: ReactNode;
}

/** The tab for one person. */
export function SignedIn({ session, bar }: SignedInProps) {
  const [board] = useState(createNoticeBoard);
  return (
    <ApiContext value={session.api}>
      <QueryClientProvider client={session.queries}>
        <NoticeContext value={board}>
          <Shell bar={bar}>
            <Pages />
          </Shell>
          <Notices />
        </NoticeContext>
      </QueryClientProvider>
    </ApiContext>
  );
}
