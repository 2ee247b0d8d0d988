import { typeIn } from './type-words.ts';

const callWords =
  /\b(had|got|taken|took|have) (the|a|our) (phone )?call\b|\bofsted (has |have |just )*(phoned|called|rang|rung)\b|\bthe call (has come|came)\b/i;

/** Asking about a visit that was, not telling of one to come. */
const askingWords = /\?|\b(findings?|letter|report|strengths?)\b/i;

/** Whether somebody is saying that Ofsted has phoned, or asks for the form. */
export function soundsLikeCall(text: string): boolean {
  if (/^\s*call\b/i.test(text) || callWords.test(text)) return true;
  return typeIn(text) !== null && !askingWords.test(text);
}
