import { importedLetterSchema, type LetterView } from '../../bot/contract/letter.ts';
import { paths } from '../../bot/contract/paths.ts';
import { apiOf, type ApiClient } from './api-client.ts';
import { aLetter, aReadFinding, aReading } from './builders.ts';
import { startTestApp, type TestApp } from './test-app.ts';

/** A council on 1 March 2018, with those who have to do with a letter. */
export interface Letters {
  app: TestApp;
  coordinator: ApiClient;
  director: ApiClient;
  /** Outside the core group. */
  adviser: ApiClient;
}

export async function startLetters(): Promise<Letters> {
  const app = await startTestApp();
  app.clock.set('2018-03-01T09:00:00Z');
  return {
    app,
    coordinator: apiOf(app, 'Priya Shah'),
    director: apiOf(app, 'Dana Whitfield'),
    adviser: apiOf(app, 'Joe Clarke'),
  };
}

export const plans = 'Pathway plans are not reviewed often enuogh.';
export const housing = 'Housing is scarce.';

/** Saves a letter with these two findings, unless another reading is given. */
export async function saveLetter(by: ApiClient, given: object = {}): Promise<LetterView> {
  const findings = [aReadFinding({ text: plans }), aReadFinding({ text: housing })];
  const letter = aLetter({ reading: aReading({ findings }), ...given });
  return (await by.post(paths.letters, letter, importedLetterSchema)).letter;
}
