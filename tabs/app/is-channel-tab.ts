import { channelTabAddress } from './page-addresses.ts';

/** Whether somebody is adding a tab to a channel, for which nobody has to be signed in. */
export function isChannelTab(): boolean {
  return window.location.pathname === `/tab${channelTabAddress}`;
}
