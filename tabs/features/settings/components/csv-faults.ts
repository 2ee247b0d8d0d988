import { capital } from '../../../../bot/contract/capital.ts';

/**
 * A refusal of a CSV file as a list: the server names its rows one after the other, in one
 * sentence ("line 3, due: …; line 7, owner: …; and 2 more."). Other sentences stay one.
 */
export function csvFaults(detail: string): string[] {
  return detail.split(/; (?=line \d|and \d+ more)/).map(capital);
}
