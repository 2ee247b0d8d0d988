import { Button } from '@fluentui/react-components';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { Share20Regular } from '@fluentui/react-icons/svg/share';
import { teamsLink, type TeamsTab } from '../../bot/contract/teams-link.ts';
import { useMe } from '../lib/use-me.ts';
import { useHost } from '../teams/host-context.ts';
import { useNotices } from './use-notices.ts';

export interface ShareButtonProps {
  /** The tab that the link opens in Teams, and the page within it: "checklist?visit=…". */
  tab: TeamsTab;
  address: string;
  /** Begins the message about it. */
  words: string;
  /** Without its words, where there is no room for them. */
  compact?: boolean;
}

/** Sends a link to this page to somebody in Teams; in a browser on its own it is copied. */
export function ShareButton({ words, compact = false, ...page }: ShareButtonProps) {
  const url = useUrlOf(page);
  const host = useHost();
  const notices = useNotices();
  if (url === null || host?.shareLink === null) return null;

  async function share(link: string): Promise<void> {
    if (host?.shareLink != null) {
      await host.shareLink({ url: link, words });
      return;
    }
    await navigator.clipboard.writeText(link);
    notices.done('Link copied.');
  }

  const title = host === null ? 'Copy link' : 'Share to chat';
  return (
    <Button
      size="small"
      icon={host === null ? <Link20Regular /> : <Share20Regular />}
      {...(compact && { 'aria-label': title, title })}
      onClick={() => {
        share(url).catch(notices.failed);
      }}
    >
      {!compact && title}
    </Button>
  );
}

/** Null where a link would lead nobody anywhere: a web page on its own knows nobody in production. */
function useUrlOf({ tab, address }: Pick<ShareButtonProps, 'tab' | 'address'>): string | null {
  const me = useMe().data;
  if (me === undefined) return null;
  const { teamsAppId, development } = me;
  if (teamsAppId !== null) return teamsLink({ teamsAppId, tab, address });
  return development ? new URL(`/tab/${address}`, window.location.href).href : null;
}
