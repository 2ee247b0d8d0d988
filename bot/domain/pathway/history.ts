import { z } from 'zod';
import { DomainError } from '../errors.ts';
import type { FrameworkPack } from '../framework/framework-pack.ts';
import { shippedPacks } from '../framework/packs.ts';
import { visitTypeKeys } from '../framework/visit-type.ts';

const pastVisitSchema = z
  .object({
    type: z.enum(visitTypeKeys),
    /** First and last day of fieldwork. */
    start: z.iso.date(),
    end: z.iso.date(),
    published: z.iso.date().nullable().optional(),
    /** Area and grade, by key or in the report's own words; empty for visits without grades. */
    judgements: z.array(z.object({ area: z.string(), grade: z.string() })).default([]),
  })
  .refine(({ start, end }) => start <= end, 'a visit must end on or after its first day');
export type PastVisit = z.infer<typeof pastVisitSchema>;

const historySchema = z.object({
  council: z.string().optional(),
  visits: z.array(pastVisitSchema),
});

/** A council's past inspections and visits, in order of time. */
export type InspectionHistory = z.infer<typeof historySchema>;

/**
 * Reads a history from JSON data, areas and grades by the titles that packs have for them; a
 * {@link DomainError} says which visit is wrong, and how.
 */
export function readHistory(
  data: unknown,
  among: readonly FrameworkPack[] = shippedPacks(),
): InspectionHistory {
  const read = historySchema.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new DomainError(
      'invalid',
      `The history can’t be read (${place === '' ? '' : `${place}: `}${issue?.message ?? ''}).`,
    );
  }
  const visits = read.data.visits.toSorted((a, b) => a.end.localeCompare(b.end));
  return { ...read.data, visits: visits.map((visit) => withKeys(visit, among)) };
}

/** Areas and grades by their keys, whichever way they were written. */
function withKeys(visit: PastVisit, among: readonly FrameworkPack[]): PastVisit {
  const judgements = visit.judgements.map(({ area, grade }) => ({
    area: keyOf(area, among.flatMap(areasOf)) ?? area,
    grade: gradeKey(grade, among),
  }));
  return { ...visit, judgements };
}

function areasOf(pack: FrameworkPack): Titled[] {
  return pack.judgements.flatMap(({ areas }) => areas);
}

function gradeKey(grade: string, among: readonly FrameworkPack[]): string {
  const key = keyOf(
    grade.trim().toLowerCase() === 'requires improvement' ? 'requires-improvement' : grade,
    among.flatMap(({ grades }) => grades),
  );
  if (key !== null) return key;
  throw new DomainError('invalid', `“${grade}” isn’t a grade that Ofsted gives.`);
}

interface Titled {
  key: string;
  title: string;
}

function keyOf(words: string, among: readonly Titled[]): string | null {
  const sought = words.trim().toLowerCase();
  return (
    among.find(({ key, title }) => key === sought || title.toLowerCase() === sought)?.key ?? null
  );
}
