import type { VisitState } from './visit-state.ts';

/** When the announcement reached each person whom it has reached, by their id. ISO instants. */
export function toldAtOf({ deliveries }: Pick<VisitState, 'deliveries'>): Map<string, string> {
  return new Map(
    deliveries.flatMap(({ about, recipient, state, sentAt }): [string, string][] => {
      const told = about === 'announcement' && recipient.kind === 'person' && state === 'sent';
      return told && sentAt !== null ? [[recipient.id, sentAt]] : [];
    }),
  );
}

/**
 * Whom the announcement has reached or is on its way to, by id: it says nothing of what comes after,
 * and so they hear of that behind it. Everybody else reads it in the announcement itself.
 */
export function toldOrBeingTold({ deliveries }: Pick<VisitState, 'deliveries'>): Set<string> {
  const isOut = (state: string) => state === 'sending' || state === 'sent';
  return new Set(
    deliveries.flatMap(({ about, recipient, state }) =>
      about === 'announcement' && recipient.kind === 'person' && isOut(state) ? [recipient.id] : [],
    ),
  );
}
