import { readFileSync } from 'node:fs';
import { textLines } from '../../../bot/documents/text-lines.ts';
import { createGlossary } from '../../../bot/domain/answers/glossary.ts';
import { createLibrary, type Library } from '../../../bot/domain/answers/library.ts';
import type { Finding, FindingKind } from '../../../bot/domain/findings/finding.ts';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import { loadEnglish } from '../../../bot/words/english.ts';

const sampleLetter = new URL(
  '../../../bot/demo/documents/exampleshire-focused-visit-letter.txt',
  import.meta.url,
);
const kinds: Record<string, FindingKind> = {
  '+': 'strength',
  '-': 'area-for-improvement',
  '!': 'priority-action',
  '*': 'headline',
};

interface Document {
  kind: string;
  date: string;
  theme: string | null;
}

/** A finding with the kind of its document. */
type FiledFinding = Finding & { documentKind: string };

/** The made-up documents of history.txt and the sample letter, one finding after the other. */
export function readHistory(): FiledFinding[] {
  return [...readDocuments('history'), ...sampleFindings()];
}

/** The findings of made-up documents: a file beside this one, one finding a line. */
export function readDocuments(name: string): FiledFinding[] {
  const findings: FiledFinding[] = [];
  let document: Document = { kind: '', date: '', theme: null };
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    const [, kind = '', date = '', theme = ''] = /^# (\S+) (\S+) (\S+)/.exec(line) ?? [];
    if (kind !== '') document = { kind, date, theme: theme === '-' ? null : theme };
    const [, mark = '', id = '', words = ''] = /^([-+!*]) (\S+) \| (.*)/.exec(line) ?? [];
    if (id !== '') findings.push(filed(document, { id, kind: kinds[mark]!, text: words }));
  }
  return findings;
}

function sampleFindings(): FiledFinding[] {
  const sample = readLetter(textLines(readFileSync(sampleLetter)));
  const document = { kind: sample.kind, date: sample.documentDate ?? '', theme: sample.theme };
  return sample.findings.map(({ kind, text }, at) =>
    filed(document, { id: `sample-${at}`, kind, text }),
  );
}

function filed(
  document: Document,
  { id, kind, text }: { id: string; kind: FindingKind; text: string },
): FiledFinding {
  return {
    id,
    letterId: `${document.date} ${document.kind}`,
    position: 0,
    kind,
    text,
    subItems: [],
    tag: null,
    page: null,
    theme: document.theme,
    publication: 'published',
    documentDate: document.date,
    original: null,
    documentKind: document.kind,
  };
}

/** The same findings over and over, each copy its own, up to a number. */
export function multiplied(findings: readonly FiledFinding[], number: number): FiledFinding[] {
  return Array.from({ length: number }, (_, at) => ({
    ...findings[at % findings.length]!,
    id: `${findings[at % findings.length]!.id}/${at}`,
  }));
}

export function libraryOf(findings: readonly FiledFinding[]): Library {
  const kindOf = new Map(findings.map(({ letterId, documentKind }) => [letterId, documentKind]));
  return createLibrary(findings, {
    glossary: createGlossary(),
    sense: loadEnglish(),
    documentOf: ({ letterId, documentDate }) => ({
      kind: kindOf.get(letterId) ?? '',
      days: documentDate === null ? [] : [documentDate],
    }),
  });
}
