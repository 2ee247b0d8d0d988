import type { ReachRow } from '../../../../bot/contract/reach.ts';
import type { Standing } from '../../../../bot/contract/readiness.ts';

/** The sign beside how far the news has got with somebody. */
export function reachSign(row: Pick<ReachRow, 'delivery' | 'acknowledgedAt'>): Standing {
  if (row.acknowledgedAt !== null) return 'done';
  switch (row.delivery) {
    case 'not-reached':
      return 'overdue';
    case 'held':
    case 'cancelled':
    case 'erased':
      return 'not-applicable';
    case 'sent':
    case 'waiting':
      return 'in-hand';
  }
}
