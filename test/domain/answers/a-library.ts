import { answerQuestion } from '../../../bot/domain/answers/answer.ts';
import { createGlossary } from '../../../bot/domain/answers/glossary.ts';
import { createLibrary, type Library } from '../../../bot/domain/answers/library.ts';
import type { Finding } from '../../../bot/domain/findings/finding.ts';
import { loadEnglish } from '../../../bot/words/english.ts';

const sense = loadEnglish();

export function aFinding(id: string, text: string, given: Partial<Finding> = {}): Finding {
  return {
    id,
    letterId: given.documentDate ?? '2024-02-01',
    position: 0,
    kind: 'area-for-improvement',
    text,
    subItems: [],
    tag: null,
    page: 1,
    theme: 'children-in-care',
    publication: 'published',
    documentDate: '2024-02-01',
    original: null,
    ...given,
  };
}

export const dentist = aFinding('dentist', 'Dental checks for children in care are late.');
export const visits = aFinding('visits', 'Children are visited often by workers they trust.', {
  kind: 'strength',
});
const jobs = aFinding('jobs', 'Too few young people are in education, employment or training.', {
  theme: 'care-leavers',
  documentDate: '2022-05-10',
});
export const custody = aFinding('custody', 'Plans for young people in custody are not reviewed.', {
  theme: 'care-leavers',
  documentDate: '2025-03-03',
  kind: 'priority-action',
});

export function library(findings: readonly Finding[], own: string[][] = []): Library {
  return createLibrary(findings, {
    glossary: createGlossary(own),
    sense,
    documentOf: ({ theme, documentDate }) => ({
      kind: theme === 'care-leavers' ? 'monitoring-visit-letter' : 'focused-visit-letter',
      days: documentDate === null ? [] : [documentDate],
    }),
  });
}

export const all = [dentist, visits, jobs, custody];

const ofAll = library(all);

export function answers(question: string, of = ofAll): string[] {
  return answerQuestion(question, of, 2026).findings.map(({ id }) => id);
}
