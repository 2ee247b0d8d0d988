import { LRUCache } from 'lru-cache';
import { createGlossary, type Glossary, type GlossaryEntry } from '../domain/answers/glossary.ts';

/** Councils that one process serves at a time with words of their own. */
const most = 20;

/**
 * Prepares a council's words once for as long as they stay the same: there are thousands, and the
 * findings that they are matched with change far more often.
 */
export function prepareGlossaries(): (own: readonly GlossaryEntry[]) => Glossary {
  const prepared = new LRUCache<string, Glossary>({ max: most });
  return (own) => {
    const key = JSON.stringify(own);
    const glossary = prepared.get(key) ?? createGlossary(own);
    prepared.set(key, glossary);
    return glossary;
  };
}
