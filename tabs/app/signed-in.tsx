import { Toaster } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { noticesId } from '../components/use-notices.tsx';
import { createApiClient, type Authorise } from '../lib/api-client.ts';
import { ApiContext } from '../lib/api-context.ts';
import { createQueryClient } from '../lib/query-client.ts';
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
  const [queries] = useState(createQueryClient);
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={queries}>
        <Shell bar={bar}>
          <Pages />
        </Shell>
        <Toaster toasterId={noticesId} position="bottom-end" limit={3} />
      </QueryClientProvider>
    </ApiContext>
  );
}
