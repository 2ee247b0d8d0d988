import type { ThemeHistory } from '../contract/theme-history.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { createLikeness } from '../domain/findings/likeness.ts';
import { dayOf, visitsTold, type VisitTold } from '../domain/findings/visits-told.ts';
import { themeTitle } from '../domain/framework/theme-title.ts';
import type { Actor } from './actor.ts';
import type { FindingsLibrary, OpenLibrary } from './findings-library.ts';
import { findingView } from './findings-record.ts';
import { titleOf } from './letter-title.ts';

/**
 * The same theme from visit to visit: what recurred and what went, by what inspectors wrote. The
 * council's own published letters and reports.
 */
export function createShowThemes(library: FindingsLibrary) {
  return async function showThemes(actor: Pick<Actor, 'council'>): Promise<ThemeHistory[]> {
    const open = await library.open(actor.council);
    const themes = Map.groupBy(open.published, ({ theme }) => theme);
    const histories = [...themes].flatMap(([theme, findings]) =>
      theme === null ? [] : [historyOf(open, theme, findings)],
    );
    return histories.sort((a, b) => newestDay(b).localeCompare(newestDay(a)));
  };
}

function historyOf(open: OpenLibrary, theme: string, findings: readonly Finding[]): ThemeHistory {
  const { record } = open;
  const byLetter = Map.groupBy(findings, ({ letterId }) => letterId);
  const told = visitsTold([...byLetter.keys()].flatMap((id) => record.letters.get(id) ?? []));
  const saidAt = ({ own, documents }: VisitTold) =>
    byLetter.get((own ?? documents[0])?.id ?? '') ?? [];
  // Without a day, or from a committee alone, nobody can tell what inspectors said before or after.
  const [newest, ...earlier] = told
    .filter((visit) => visit.own !== null && dayOf(visit) !== '')
    .map(saidAt);
  const { compared, recurred, gone } = comparison(open, newest ?? [], earlier.flat());
  return {
    theme,
    title: themeTitle(theme) ?? theme,
    visits: told.map((visit) => ({
      start: visit.start,
      end: visit.end,
      documents: visit.documents.map(({ id, documentDate }) => ({
        id,
        title: titleOf(record.letters.get(id)),
        date: documentDate,
      })),
      strengths: saidAt(visit).filter(({ kind }) => kind === 'strength').length,
      needsWork: saidAt(visit).filter(needsWork).length,
    })),
    compared,
    recurred: recurred.map(({ now, before }) => ({
      now: findingView(record, now),
      before: before.map((finding) => findingView(record, finding)),
    })),
    gone: gone.map((finding) => findingView(record, finding)),
  };
}

interface Comparison {
  compared: boolean;
  recurred: { now: Finding; before: Finding[] }[];
  gone: Finding[];
}

/**
 * What is put before a committee must not be false: what may be about the same thing, and may not, is
 * neither said again nor gone.
 */
function comparison(
  { lexicon }: OpenLibrary,
  newest: readonly Finding[],
  earlier: readonly Finding[],
): Comparison {
  const [now, before] = [newest.filter(needsWork), earlier.filter(needsWork)];
  const compared = now.length > 0 && before.length > 0;
  if (!compared) return { compared, recurred: [], gone: [] };
  const { aboutTheSame, maybeTheSame } = createLikeness(lexicon);
  const recurred = now
    .map((finding) => ({
      now: finding,
      before: before.filter((one) => aboutTheSame(finding, one)),
    }))
    .filter((one) => one.before.length > 0);
  const critical = newest.filter(({ kind }) => kind !== 'strength');
  const gone = before.filter((one) => !critical.some((finding) => maybeTheSame(finding, one)));
  return { compared, recurred, gone };
}

function needsWork({ kind }: Finding): boolean {
  return kind === 'area-for-improvement' || kind === 'priority-action';
}

function newestDay({ visits: [newest] }: ThemeHistory): string {
  return newest?.end ?? newest?.documents[0]?.date ?? '';
}
