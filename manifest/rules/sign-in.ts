import type { AppManifest } from '../app-manifest.ts';

/**
 * Where single sign-on could not work, or would open the bot: a token that Entra gives a person for
 * the tab must never be one that the bot's endpoint could take for its own.
 */
export function signInFaults(manifest: AppManifest): string[] {
  const registration = manifest.webApplicationInfo;
  if (registration === undefined) return ['webApplicationInfo: is missing'];
  const { id, resource = '' } = registration;
  const named = new RegExp(`^api://[^/]+/${id}$`).test(resource)
    ? []
    : [`webApplicationInfo.resource: must be api://DOMAIN/${id}`];
  const shared =
    id === manifest.bots?.[0]?.botId
      ? ['webApplicationInfo.id: must not be the bot’s own registration']
      : [];
  return [...named, ...shared];
}
