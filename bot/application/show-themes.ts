import type { ThemeHistory } from '../contract/theme-history.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { createLikeness } from '../domain/findings/likeness.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';
import type { Actor } from './actor.ts';
import type { FindingsLibrary, OpenLibrary } from './findings-library.ts';
import { findingView } from './findings-record.ts';

/** The same theme from visit to visit: what recurred and what went. The council's own published letters. */
export function createShowThemes(library: FindingsLibrary) {
  return async function showThemes(actor: Pick<Actor, 'council'>): Promise<ThemeHistory[]> {
    const open = await library.open(actor.council);
    const themes = Map.groupBy(open.findings, ({ theme }) => theme);
    return [...themes]
      .flatMap(([theme, findings]) => (theme === null ? [] : historyOf(open, theme, findings)))
      .sort((a, b) => (b.letters[0]?.date ?? '').localeCompare(a.letters[0]?.date ?? ''));
  };
}

function historyOf(open: OpenLibrary, theme: string, findings: readonly Finding[]): ThemeHistory {
  const { record } = open;
  const byLetter = [...Map.groupBy(findings, ({ letterId }) => letterId).values()].sort((a, b) =>
    dateOf(b).localeCompare(dateOf(a)),
  );
  const [newest = [], ...earlier] = byLetter;
  const { recurred, gone } = compared(
    open,
    newest.filter(needsWork),
    earlier.flat().filter(needsWork),
  );
  return {
    theme,
    title: themeTitle(theme) ?? theme,
    letters: byLetter.map((own) => ({
      id: own[0]?.letterId ?? '',
      title: own[0] === undefined ? '' : findingView(record, own[0]).letterTitle,
      date: own[0]?.documentDate ?? null,
      strengths: own.filter(({ kind }) => kind === 'strength').length,
      needsWork: own.filter(needsWork).length,
    })),
    recurred: recurred.map(({ now, before }) => ({
      now: findingView(record, now),
      before: before.map((finding) => findingView(record, finding)),
    })),
    gone: gone.map((finding) => findingView(record, finding)),
  };
}

function compared({ lexicon }: OpenLibrary, now: readonly Finding[], before: readonly Finding[]) {
  const { aboutTheSame } = createLikeness(lexicon);
  const recurred = now
    .map((finding) => ({
      now: finding,
      before: before.filter((one) => aboutTheSame(finding, one)),
    }))
    .filter((one) => one.before.length > 0);
  const again = new Set(recurred.flatMap((one) => one.before));
  return { recurred, gone: before.filter((finding) => !again.has(finding)) };
}

function needsWork({ kind }: Finding): boolean {
  return kind === 'area-for-improvement' || kind === 'priority-action';
}

function dateOf(findings: readonly Finding[]): string {
  return findings[0]?.documentDate ?? '';
}
