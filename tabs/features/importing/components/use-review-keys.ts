import { useState, type Dispatch, type KeyboardEvent } from 'react';
import { nextKept, type Check, type CheckedReading } from './checked-reading.ts';
import type { Doing } from './finding-actions.tsx';

/** Which finding is looked at, what is being done to it, and the keys that do both. */
export interface ReviewKeys {
  current: number | null;
  look: (place: number) => void;
  /** What is being done to a finding beside looking at it. */
  doingTo: (place: number) => Doing | null;
  begin: (place: number, doing: Doing | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function useReviewKeys(reading: CheckedReading, onCheck: Dispatch<Check>): ReviewKeys {
  const [current, setCurrent] = useState<number | null>(reading.findings[0]?.place ?? null);
  // It stays open while the mouse is elsewhere: what closes under a press takes the press with it.
  const [begun, setBegun] = useState<{ place: number; doing: Doing } | null>(null);

  function begin(place: number, doing: Doing | null) {
    setBegun(doing === null ? null : { place, doing });
  }
  function step(by: 1 | -1) {
    const places = reading.findings.map(({ place }) => place);
    const at = places.indexOf(current ?? -1) + by;
    const place = places[Math.max(0, Math.min(places.length - 1, at))];
    if (place === undefined) return;
    setBegun(null);
    setCurrent(place);
  }
  function act(key: string, place: number): boolean {
    const finding = reading.findings.find((one) => one.place === place);
    if (key === 'n' || key === 'ArrowDown') step(1);
    else if (key === 'p' || key === 'ArrowUp') step(-1);
    else if (finding?.dropped !== null) return false;
    else if (key === 'a') {
      onCheck({ do: 'accept', place });
      step(1);
    } else if (key === 'e') begin(place, 'edit');
    else if (key === 's') begin(place, 'split');
    else if (key === 'd') begin(place, 'drop');
    else if (key === 'm' && nextKept(reading, place) !== undefined) onCheck({ do: 'merge', place });
    else return false;
    return true;
  }

  return {
    current,
    look: setCurrent,
    doingTo: (place) => (begun?.place === place ? begun.doing : null),
    begin,
    onKeyDown(event) {
      if (event.key === 'Escape') setBegun(null);
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (current !== null && act(event.key, current)) event.preventDefault();
    },
  };
}

/** Letters typed into a field are words, and its arrows move in it. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
