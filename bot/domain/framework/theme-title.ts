import { shippedPacks } from './packs.ts';

/** A theme in plain words ("care leavers"), from the newest pack that knows it; null without one. */
export function themeTitle(key: string | null): string | null {
  const themes = shippedPacks()
    .toReversed()
    .flatMap((pack) => pack.themes);
  return themes.find((theme) => theme.key === key)?.title ?? null;
}
