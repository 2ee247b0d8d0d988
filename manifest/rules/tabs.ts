import { channelTabAddress } from '../../tabs/app/page-addresses.ts';
import type { AppManifest } from '../app-manifest.ts';

export interface Page {
  readonly id: string;
  readonly title: string;
  /** Under /tab, starting with a stroke. */
  readonly address: string;
}

/** Where the page of a channel’s tab is chosen. */
const choosing = `/tab${channelTabAddress}`;

/** Static tabs that are not pages of the tab, or go by another name or address. */
export function tabFaults(manifest: AppManifest, pages: readonly Page[]): string[] {
  const tabs = manifest.staticTabs ?? [];
  const ids = tabs.map(({ entityId }) => entityId);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [
    ...tabs.flatMap((tab) => {
      const page = pages.find(({ id }) => id === tab.entityId);
      if (page === undefined) return [`tab ${tab.entityId}: the tab has no such page`];
      const path = tab.contentUrl === undefined ? null : URL.parse(tab.contentUrl)?.pathname;
      return [
        ...(tab.name === page.title ? [] : [`tab ${tab.entityId}: its page is “${page.title}”`]),
        ...(path === `/tab${page.address}`
          ? []
          : [`tab ${tab.entityId}: its page is at /tab${page.address}`]),
      ];
    }),
    ...(manifest.configurableTabs ?? [])
      .filter(({ configurationUrl }) => URL.parse(configurationUrl)?.pathname !== choosing)
      .map(({ configurationUrl }) => `channel tab: ${configurationUrl} is not ${choosing}`),
    ...[...repeated].map((id) => `tab ${id}: appears more than once`),
  ];
}
