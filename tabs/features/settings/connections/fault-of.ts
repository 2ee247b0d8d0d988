import type { z } from 'zod';

/** What is wrong with a field of a form, in the words of its schema; null where nothing is. */
export function faultOf(checked: z.ZodSafeParseResult<unknown>, field: string): string | null {
  const issue = checked.error?.issues.find(({ path }) => path[0] === field);
  return issue?.message ?? null;
}
