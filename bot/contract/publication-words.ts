import type { LetterView } from './letter.ts';
import { sayDay } from './spoken-time.ts';

type Publication = LetterView['publication'];

/** Who sees what has not been published, and why, in a badge. */
export function embargoTitle(publication: Publication): string {
  return publication === 'not-published'
    ? 'Not published: core group only'
    : 'Embargoed: core group only';
}

/** How far a letter is, among its facts: "published Wed 28 Feb", "a draft". */
export function publicationWords(
  {
    publication,
    publishedOn,
    replaced,
  }: Pick<LetterView, 'publication' | 'publishedOn' | 'replaced'>,
  now: string,
): string {
  if (replaced) return 'a draft, whose final letter has come';
  if (publication === 'not-published') return 'not published by Ofsted';
  if (publication !== 'published') return publication === 'draft' ? 'a draft' : 'heard';
  return publishedOn === null ? 'published' : `published ${sayDay(publishedOn, now)}`;
}
