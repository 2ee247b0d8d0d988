import type { AppManifest } from '../app-manifest.ts';

interface Answering {
  readonly id: string;
  readonly type: 'query' | 'action';
}

/** Where the message extension's commands and what the bot answers differ. */
export function extensionFaults(manifest: AppManifest, answered: readonly Answering[]): string[] {
  const [extension] = manifest.composeExtensions ?? [];
  const listed = extension?.commands ?? [];
  const unanswered = listed
    .filter(({ id, type }) => answered.find((one) => one.id === id)?.type !== (type ?? 'query'))
    .map(({ id }) => `extension command “${id}”: the bot does not answer it as such`);
  const unlisted = answered
    .filter(({ id }) => !listed.some((one) => one.id === id))
    .map(({ id }) => `extension command “${id}”: the bot answers it, but nothing lists it`);
  // A dialog without `fetchTask` would open with the manifest's own fields, and the bot has none.
  const unfetched = listed
    .filter(({ type, fetchTask }) => type === 'action' && fetchTask !== true)
    .map(({ id }) => `extension command “${id}”: its dialog is fetched from the bot`);
  const stranger =
    extension !== undefined && extension.botId !== manifest.bots?.[0]?.botId
      ? ['composeExtensions[0].botId: is not the bot’s']
      : [];
  return [...unanswered, ...unlisted, ...unfetched, ...stranger];
}
