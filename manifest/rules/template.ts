import type { AppManifest } from '../app-manifest.ts';
import { placeholderNames } from '../package-settings.ts';
import { placeholdersIn, withoutPlaceholders } from '../placeholders.ts';

/** Whose registration stands where. The bot's and the tab's are two, and never trade places. */
const registrations: readonly [string, string, (template: AppManifest) => string | undefined][] = [
  ['id', 'TEAMS_APP_ID', (template) => template.id],
  ['bots[0].botId', 'MicrosoftAppId', (template) => template.bots?.[0]?.botId],
  ['webApplicationInfo.id', 'TAB_APP_ID', (template) => template.webApplicationInfo?.id],
];

/** What is wrong with the manifest before it is filled. @throws SyntaxError when it is not JSON */
export function templateFaults(text: string): string[] {
  const template = JSON.parse(text) as AppManifest;
  const named = placeholdersIn(text);
  const unknown = named
    .filter((name) => !placeholderNames.includes(name))
    .map((name) => `placeholder ${name}: nothing fills it`);
  const unused = placeholderNames
    .filter((name) => !named.includes(name))
    .map((name) => `placeholder ${name}: is asked for, but the manifest does not use it`);
  const malformed = stringsIn(text)
    .filter((string) => /\$\{|\{\{|\}\}/.test(withoutPlaceholders(string)))
    .map((string) => `placeholder in “${string}”: must look like \${{NAME}}`);
  const fixed = registrations
    .filter(([, name, at]) => at(template) !== `\${{${name}}}`)
    .map(([place, name]) => `${place}: must be the placeholder ${name}`);
  return [...unknown, ...unused, ...malformed, ...fixed];
}

function stringsIn(json: string): string[] {
  const strings: string[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}
