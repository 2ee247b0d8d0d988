import type { FindingKind } from '../findings/finding.ts';
import { themeIn, withoutTheme } from '../visits/theme-words.ts';

/** A question about findings, taken apart. */
export interface Question {
  /** Only findings of these kinds; null for all. */
  readonly kinds: readonly FindingKind[] | null;
  readonly theme: string | null;
  /** What else it asks about, in the asker's words; empty when it asks for the latest findings. */
  readonly subject: string;
}

const kindWords: readonly (readonly [RegExp, readonly FindingKind[]])[] = [
  [/\b(strengths?|going well|positives?|did well|good at)\b/i, ['strength']],
  [
    /\b(areas? (for|to) (improvement|improve)|areas?|weakness(es)?|need(s|ed)? to improve|improvements?)\b/i,
    ['area-for-improvement', 'priority-action'],
  ],
  [/\b(priority actions?|apas?)\b/i, ['priority-action']],
];

const askingWords =
  /\b(what|which|who|how|when|where|did|do|does|is|are|was|were|the|a|an|our|we|us|you|me|my|have|has|had|say|says|said|saying|tell|show|list|give|find|finding|findings|latest|last|newest|recent|most|all|any|about|on|of|for|in|from|to|with|and|or|there|that|this|it|its|they|them|their|at|by|as|be|been|inspectors?|inspection|inspected|ofsted|letter|letters|report|reports|published|publication|visits?|focused|please|can|could|should|regarding|concerning|around|anything|something|us)\b/gi;

/** Takes a question such as "what are the latest findings on care leavers?" apart. */
export function understandQuestion(text: string): Question {
  const kind = kindWords.find(([pattern]) => pattern.test(text));
  const rest = withoutTheme(kind === undefined ? text : text.replace(kind[0], ' '));
  const subject = rest
    .replace(askingWords, ' ')
    .replace(/[^\p{L}\p{N}+&-]+/gu, ' ')
    .trim();
  return { kinds: kind?.[1] ?? null, theme: themeIn(text), subject };
}
