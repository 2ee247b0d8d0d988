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
