import type { InspectorRequest } from '../../domain/requests/request.ts';
import type { About, RequestNews } from '../../domain/telling/about.ts';
import { isOffOrOver } from '../../domain/visit-life/states.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../document-store.ts';
import { listedOperations } from '../listed-operations.ts';
import type { Parts } from '../ports.ts';
import { toldOrBeingTold } from '../told.ts';
import { loadVisitState } from '../visit-state.ts';

/** A request before and after a change; before it was logged, there was none. */
export interface RequestChanged {
  readonly before: InspectorRequest | null;
  readonly after: InspectorRequest;
}

/**
 * The messages to its owner, and to whoever owned it before, to be committed along with the change;
 * none to who makes it, nor to those who have not been told of the visit yet.
 */
export async function requestNews(
  parts: Pick<Parts, 'store' | 'clock' | 'ids'>,
  { actor, visitId }: { actor: Actor; visitId: string },
  changed: RequestChanged,
): Promise<Operation[]> {
  const news = newsFor(changed).filter(({ personId }) => personId !== actor.person.id);
  if (news.length === 0) return [];
  const state = await loadVisitState(parts.store, actor.council, visitId);
  if (isOffOrOver(state.visit.state)) return [];
  const told = toldOrBeingTold(state);
  const { before, after } = changed;
  return news
    .filter(({ personId }) => told.has(personId))
    .flatMap(({ personId, what }) => {
      const about: About = {
        kind: 'request',
        requestId: after.id,
        news: what,
        by: actor.person.id,
        dueBefore: before?.due ?? null,
      };
      const key = `request-${parts.ids.random()}`;
      return listedOperations(parts, visitId, { key, about, people: [personId] });
    });
}

interface News {
  readonly personId: string;
  readonly what: RequestNews;
}

function newsFor({ before, after }: RequestChanged): News[] {
  const toOwner = (what: RequestNews): News[] => [{ personId: after.ownerId, what }];
  if (before === null) return toOwner('assigned');
  if (before.ownerId !== after.ownerId) {
    return [{ personId: before.ownerId, what: 'moved-on' }, ...toOwner('assigned')];
  }
  if (after.withdrawn !== null && before.withdrawn === null) return toOwner('withdrawn');
  const isSettled = ({ given, withdrawn }: InspectorRequest) =>
    given !== null || withdrawn !== null;
  if (isSettled(before) && !isSettled(after)) return toOwner('reopened');
  if (before.due !== after.due) return toOwner('redated');
  return before.what === after.what ? [] : toOwner('reworded');
}
