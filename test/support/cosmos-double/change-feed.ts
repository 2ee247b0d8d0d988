import { ranges, type Container } from './container.ts';
import { notAnswered, Refused } from './refusal.ts';

export interface FeedPage {
  readonly status: 200 | 304;
  readonly documents: readonly unknown[];
  readonly etag: string;
}

/** The latest version of what changed in one physical partition, in the order of the changes. */
export function readChangeFeed(
  container: Container,
  request: { range: string | null; since: string | null; limit: number },
): FeedPage {
  const { range } = request;
  if (range === null) throw notAnswered('a change feed of one logical partition');
  if (!(ranges as readonly string[]).includes(range)) throw new Refused(410, 'Gone', 1002);
  const after = request.since === '*' ? container.lastChange(range) : lsnOf(request.since);
  const changed = container.changes(range, after).slice(0, request.limit);
  const last = changed.at(-1)?.lsn ?? after;
  return {
    status: changed.length === 0 ? 304 : 200,
    documents: changed.map(({ body, lsn }) => ({ ...body, _lsn: lsn })),
    etag: `"${last}"`,
  };
}

function lsnOf(since: string | null): number {
  if (since === null) return 0;
  const number = Number(since.replaceAll('"', ''));
  if (!Number.isInteger(number)) throw new Refused(400, 'Malformed continuation token');
  return number;
}

/** The physical partitions, as the client asks for them. */
export function partitionKeyRanges(container: Container): object {
  const half = '1FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF';
  const edges = ['', half, 'FF'];
  return {
    _rid: container.rid,
    PartitionKeyRanges: ranges.map((id, index) => ({
      id,
      _rid: `${container.rid}${id}`,
      minInclusive: edges[index],
      maxExclusive: edges[index + 1],
      parents: [],
      status: 'online',
    })),
    _count: ranges.length,
  };
}
