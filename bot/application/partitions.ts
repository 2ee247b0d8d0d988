/** What outlives a visit: people, letters, findings, follow-ups, settings. */
export function councilPartition(council: string): string {
  return council;
}

/** Stands in the place of a visit for what people are told about follow-ups, which outlive visits. */
export const followUpsPlace = 'follow-ups';

/** What belongs to one visit: items, responders, deliveries, its events. */
export function visitPartition(council: string, visitId: string): string {
  return `${council}/${visitId}`;
}
