import { lazy, Suspense } from 'react';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { channelPages } from './page-addresses.ts';

const ChannelTabPage = lazy(async () => {
  const { ChannelTabPage } =
    await import('../features/channel-tab/components/channel-tab-page.tsx');
  return { default: ChannelTabPage };
});

/** Where somebody chooses the page that a channel’s tab shows. */
export function ChannelTab() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <ChannelTabPage pages={channelPages} />
    </Suspense>
  );
}
