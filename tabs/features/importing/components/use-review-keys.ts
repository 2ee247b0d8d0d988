import { useState, type Dispatch, type KeyboardEvent } from 'react';
import { nextKept, type Check, type CheckedReading, type MarkedWords } from './checked-reading.ts';
import type { Doing } from './finding-actions.tsx';

/** Which finding is looked at, what is being done to it, and the keys that do both. */
export interface ReviewKeys {
  current: number | null;
  look: (place: number) => void;
  /** What is being done to a finding beside looking at it. */
  doingTo: (place: number) => Doing | null;
  begin: (place: number, doing: Doing | null) => void;
  add: (words: MarkedWords) => void;
  /** Takes away what was added. */
  remove: (place: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function useReviewKeys(reading: CheckedReading, onCheck: Dispatch<Check>): ReviewKeys {
  const [current, setCurrent] = useState<number | null>(reading.findings[0]?.place ?? null);
  // It stays open while the mouse is elsewhere: what closes under a press takes the press with it.
  const [begun, setBegun] = useState<{ place: number; doing: Doing } | null>(null);

  function begin(place: number, doing: Doing | null) {
    const left = findingAt(begun?.place ?? null);
    // Nothing was typed after all.
    if (left?.added === true && left.text.trim() === '') remove(left.place);
    setBegun(doing === null ? null : { place, doing });
  }
  function step(by: 1 | -1, from = current) {
    const places = reading.findings.map(({ place }) => place);
    const at = places.indexOf(from ?? -1) + by;
    const place = places[Math.max(0, Math.min(places.length - 1, at))];
    if (place === undefined) return;
    begin(place, null);
    setCurrent(place);
  }
  function add(words: MarkedWords) {
    begin(reading.nextPlace, 'edit');
    onCheck({ do: 'add', words });
    setCurrent(reading.nextPlace);
  }
  function remove(place: number) {
    const kept = reading.findings.filter((finding) => finding.place !== place);
    const at = reading.findings.findIndex((finding) => finding.place === place);
    onCheck({ do: 'remove', place });
    setBegun(null);
    setCurrent((kept[at] ?? kept.at(-1))?.place ?? null);
  }
  function findingAt(place: number | null) {
    return reading.findings.find((one) => one.place === place);
  }
  function act(key: string, place: number): boolean {
    const finding = findingAt(place);
    if (key === 'n' || key === 'ArrowDown') step(1);
    else if (key === 'p' || key === 'ArrowUp') step(-1);
    else if (finding?.dropped !== null) return false;
    else if (key === 'a') {
      onCheck({ do: 'accept', place });
      step(1);
    } else if (key === 'e') begin(place, 'edit');
    else if (key === 's') begin(place, 'split');
    else if (key === 'd' && finding.added) remove(place);
    else if (key === 'd') begin(place, 'drop');
    else if (key === 'u' && finding.parts.length > 0) onCheck({ do: 'undo-merge', place });
    else if (key === 'm' && nextKept(reading, place) !== undefined) onCheck({ do: 'merge', place });
    else return false;
    return true;
  }

  return {
    current,
    look: setCurrent,
    doingTo: (place) => (begun?.place === place ? begun.doing : null),
    begin,
    add,
    remove,
    onKeyDown(event) {
      if (event.key === 'Escape' && begun !== null) begin(begun.place, null);
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (current !== null && act(event.key, current)) event.preventDefault();
    },
  };
}

/** Letters typed into a field are words, and its arrows move in it. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
