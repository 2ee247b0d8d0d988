import type { AppManifest } from '../app-manifest.ts';

/** Addresses that are not https, and domains that validDomains lacks or lists in vain. */
export function domainFaults(manifest: AppManifest): string[] {
  const valid = manifest.validDomains ?? [];
  const shown = [...shownAddresses(manifest)];
  const used = new Set([...shown.flatMap(hostOf), ...signInDomain(manifest)]);
  const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer;
  const unsafe = [...shown, websiteUrl, privacyUrl, termsOfUseUrl]
    .filter((address) => URL.parse(address)?.protocol !== 'https:')
    .map((address) => `address ${address}: must be https`);
  const missing = [...used]
    .filter((domain) => !valid.includes(domain))
    .map((domain) => `validDomains: lacks ${domain}`);
  const idle = valid
    .filter((domain) => !used.has(domain))
    .map((domain) => `validDomains: nothing uses ${domain}`);
  return [...unsafe, ...missing, ...idle];
}

/** Every address that Teams opens in a frame of its own. */
function* shownAddresses({ staticTabs, configurableTabs }: AppManifest): Generator<string> {
  for (const tab of staticTabs ?? []) {
    for (const address of [tab.contentUrl, tab.websiteUrl, tab.searchUrl]) {
      if (address !== undefined) yield address;
    }
  }
  for (const tab of configurableTabs ?? []) yield tab.configurationUrl;
}

function hostOf(address: string): string[] {
  const host = URL.parse(address)?.host;
  return host === undefined ? [] : [host];
}

function signInDomain({ webApplicationInfo }: AppManifest): string[] {
  const domain = /^api:\/\/([^/]+)\//.exec(webApplicationInfo?.resource ?? '')?.[1];
  return domain === undefined ? [] : [domain];
}
