import { useState, type Dispatch, type KeyboardEvent } from 'react';
import { nextKept, type Check, type CheckedReading } from './checked-reading.ts';
import type { Doing } from './finding-actions.tsx';

/** Which finding is looked at, what is being done to it, and the keys that do both. */
export interface ReviewKeys {
  current: number | null;
  doing: Doing | null;
  look: (place: number) => void;
  begin: (doing: Doing | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function useReviewKeys(reading: CheckedReading, onCheck: Dispatch<Check>): ReviewKeys {
  const [current, setCurrent] = useState<number | null>(reading.findings[0]?.place ?? null);
  const [doing, setDoing] = useState<Doing | null>(null);

  function look(place: number) {
    if (place !== current) setDoing(null);
    setCurrent(place);
  }
  function step(by: 1 | -1) {
    const places = reading.findings.map(({ place }) => place);
    const at = places.indexOf(current ?? -1) + by;
    const place = places[Math.max(0, Math.min(places.length - 1, at))];
    if (place !== undefined) look(place);
  }
  function act(key: string, place: number): boolean {
    const finding = reading.findings.find((one) => one.place === place);
    if (key === 'n' || key === 'ArrowDown') step(1);
    else if (key === 'p' || key === 'ArrowUp') step(-1);
    else if (finding?.dropped !== null) return false;
    else if (key === 'a') {
      onCheck({ do: 'accept', place });
      step(1);
    } else if (key === 'e') setDoing('edit');
    else if (key === 's') setDoing('split');
    else if (key === 'd') setDoing('drop');
    else if (key === 'm' && nextKept(reading, place) !== undefined) onCheck({ do: 'merge', place });
    else return false;
    return true;
  }

  return {
    current,
    doing,
    look,
    begin: setDoing,
    onKeyDown(event) {
      if (event.key === 'Escape') setDoing(null);
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (current !== null && act(event.key, current)) event.preventDefault();
    },
  };
}

/** Letters typed into a field are words, and its arrows move in it. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
