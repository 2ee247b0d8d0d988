import type { AppManifest } from '../app-manifest.ts';

/** Names that belong to Microsoft, and words that say nothing: its store refuses them. */
const refused = /\b(microsoft|teams|bot|app)\b/i;

/** Where the package departs from what Microsoft’s store asks of every app. */
export function storeFaults(manifest: AppManifest): string[] {
  const { name, description, developer } = manifest;
  const pages = [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl];
  const registrations = [manifest.bots?.[0]?.botId, manifest.webApplicationInfo?.id];
  const commands = manifest.bots?.[0]?.commandLists?.flatMap((list) => list.commands) ?? [];
  return [
    ...faultIf(refused.test(name.short), 'name.short: must not say Microsoft, Teams, bot or app'),
    ...faultIf(name.full === name.short, 'name.full: says no more than name.short'),
    ...faultIf(
      description.full.startsWith(description.short),
      'description.full: must not begin as description.short does',
    ),
    ...faultIf(/https?:/.test(description.full), 'description.full: must not hold addresses'),
    ...faultIf(isRepeated(pages), 'developer: website, privacy and terms must be three pages'),
    ...faultIf(registrations.includes(manifest.id), 'id: must be the app’s own, no registration’s'),
    ...faultIf(
      !commands.some(({ title }) => title === 'help'),
      'commands: one must be “help”, which the store tries',
    ),
  ];
}

function faultIf(wrong: boolean, fault: string): string[] {
  return wrong ? [fault] : [];
}

function isRepeated(values: readonly (string | undefined)[]): boolean {
  return new Set(values).size < values.length;
}
