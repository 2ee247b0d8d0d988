import { useEffect, useRef, useState, type RefObject } from 'react';

/** What is marked in the lines of a document, and the first of these lines. */
export interface MarkedLines {
  text: string;
  line: number;
}

/**
 * Whether words are marked in a box whose paragraphs are lines, and which. What was marked last
 * counts: on a phone the press on a button takes the mark away.
 */
export function useMarkedWords(box: RefObject<HTMLElement | null>) {
  const range = useRef<Range | null>(null);
  const [isMarked, setMarked] = useState(false);
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      if (selection === null || box.current?.contains(selection.anchorNode) !== true) return;
      range.current = selection.isCollapsed ? null : selection.getRangeAt(0).cloneRange();
      setMarked(range.current !== null);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [box]);

  return {
    isMarked,
    /** Takes the marked words, and the mark away. */
    take: (): MarkedLines | null => {
      const marked = range.current;
      if (marked === null) return null;
      document.getSelection()?.removeAllRanges();
      range.current = null;
      setMarked(false);
      const parts = [...(box.current?.querySelectorAll('p') ?? [])].map((p) => partOf(p, marked));
      const line = parts.findIndex((part) => part !== '');
      return line === -1 ? null : { text: joined(parts.filter((part) => part !== '')), line };
    },
  };
}

function partOf(line: HTMLElement, marked: Range): string {
  if (!marked.intersectsNode(line)) return '';
  const part = document.createRange();
  part.selectNodeContents(line);
  if (marked.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(marked.startContainer, marked.startOffset);
  if (marked.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(marked.endContainer, marked.endOffset);
  return withoutMark(part.toString()).trim();
}

/** A list's mark is none of its words. */
function withoutMark(line: string): string {
  return line.replace(/^\s*[\p{Co}•▪■●◼◦○‣⁃·*➢–−-]\s+/u, '');
}

/** Wrapped lines in one: a word that is cut at its hyphen keeps it. */
function joined(lines: readonly string[]): string {
  return lines.join(' ').replaceAll(/(?<=\p{L}-) (?=\p{Ll})/gu, '');
}
