import { z } from 'zod';
import { BadEnvironment } from '../bot/config.ts';

const must = (be: string) => ({
  error: ({ input }: { input: unknown }) => (input === undefined ? 'must be set' : `must be ${be}`),
});
const guid = z.guid(must('a GUID'));
const page = z.url({ protocol: /^https$/, ...must('an https address') });

/** What differs from one installation to the next. The server's variables keep their names. */
const settingsSchema = z.object({
  TEAMS_APP_ID: guid,
  MicrosoftAppId: guid,
  TAB_APP_ID: guid,
  PUBLIC_URL: page.refine((address) => new URL(address).pathname === '/', {
    error: 'must be an https address without a path',
  }),
  PUBLISHER_NAME: z.string(must('a name')),
  SUPPORT_URL: page,
  PRIVACY_URL: page,
  TERMS_URL: page,
  APP_NAME_SUFFIX: z.string().default(''),
});

/** The variables that fill a package. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);

/** What the manifest may name: the settings, with the public address as its domain alone. */
export const placeholderNames: readonly string[] = [
  ...settingNames.filter((name) => name !== 'PUBLIC_URL'),
  'PUBLIC_DOMAIN',
];

/**
 * The value of every placeholder; empty variables count as not set.
 * @throws BadEnvironment naming every variable that is missing or wrong
 */
export function readPackageSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const set = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = settingsSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success) {
    throw new BadEnvironment(
      parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`),
    );
  }
  const { PUBLIC_URL, ...settings } = parsed.data;
  return { ...settings, PUBLIC_DOMAIN: new URL(PUBLIC_URL).host };
}
