/** What outlives a visit: people, letters, findings, follow-ups, settings. */
export function councilPartition(council: string): string {
  return council;
}

/** Stands in the place of a visit for what people are told about follow-ups, and whatever else outlives visits. */
export const followUpsPlace = 'follow-ups';

/** What belongs to one visit: items, responders, deliveries, its events. */
export function visitPartition(council: string, visitId: string): string {
  return `${council}/${visitId}`;
}

/** The council that a partition belongs to, and the visit where it is one visit's. */
export function placeOf(partition: string): { council: string; visitId: string | null } {
  const [council = '', visitId = null] = partition.split('/');
  return { council, visitId };
}
