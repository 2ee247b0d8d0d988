/** What outlives a visit: people, letters, findings, follow-ups, settings. */
export function councilPartition(council: string): string {
  return council;
}

/** What belongs to one visit: items, responders, deliveries, its events. */
export function visitPartition(council: string, visitId: string): string {
  return `${council}/${visitId}`;
}
