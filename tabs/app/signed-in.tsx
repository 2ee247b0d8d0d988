import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { NoticeContext } from '../components/use-notices.ts';
import { visitsFrom } from '../features/visits/api/use-visits.ts';
import { createApiClient, type ApiClient, type Authorise } from '../lib/api-client.ts';
import { ApiContext } from '../lib/api-context.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { createNoticeBoard } from '../lib/notice-board.ts';
import { meFrom } from '../lib/use-me.ts';
import { Notices } from './notices.tsx';
import { Pages } from './pages.tsx';
import { Shell } from './shell.tsx';

export interface SignedInProps {
  authorise: Authorise;
  /** Shown above everything, in development. */
  bar?: ReactNode;
}

/** One person's session: their API client and the answers kept for them alone. */
export function SignedIn({ authorise, bar }: SignedInProps) {
  const [api] = useState(() => createApiClient(authorise));
  const [queries] = useState(() => askAhead(api));
  const [board] = useState(createNoticeBoard);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>
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

/** What nearly every page asks for first is on its way before one has been drawn. */
function askAhead(api: ApiClient): QueryClient {
  const queries = createQueryClient();
  // Whoever needs what did not come says so.
  queries.query(meFrom(api)).catch(() => undefined);
  queries.query(visitsFrom(api)).catch(() => undefined);
  return queries;
}
