import { DomainError } from '../../domain/errors.ts';
import { hashEtag, type ConnectorCall } from './connector-route.ts';

interface PageQuery {
  readonly limit: number;
  readonly after?: string | undefined;
}

/**
 * One page of a list, and the address of the next. It goes on behind the last entry of this one, so
 * that entries which come or go meanwhile put none twice.
 * @throws DomainError `invalid` when the entry to go on behind has gone
 */
export function pageOf<Entry>(
  { query, request, publicUrl }: PagedCall,
  entries: readonly (Entry & { readonly id: string })[],
): { value: Entry[]; nextLink?: string } {
  const { limit, after } = query;
  const start = after === undefined ? 0 : entries.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0) {
    throw new DomainError('invalid', 'The list has changed meanwhile. Start with its first page.');
  }
  const value = entries.slice(start, start + limit);
  const last = value.at(-1);
  if (last === undefined || start + limit >= entries.length) return { value };
  const address = new URL(request.url ?? '', publicUrl);
  address.searchParams.set('after', last.id);
  return { value, nextLink: address.href };
}

type PagedCall = Pick<ConnectorCall<PageQuery, unknown>, 'query' | 'request' | 'publicUrl'>;

/** A view with the tag by which a change may ask for it to stand as it was seen. */
export function tagged<View extends object>(view: View): View & { etag: string } {
  return { ...view, etag: hashEtag(view) };
}
