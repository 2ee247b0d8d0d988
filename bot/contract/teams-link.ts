/** The tabs that the app has in Teams, by the ids that its manifest gives them. */
export type TeamsTab = 'readiness' | 'requests' | 'findings' | 'follow-ups';

/** Teams opens the tab and hands it the address (`subEntityId`), so that it shows the very thing. */
export function teamsLink(to: { teamsAppId: string; tab: TeamsTab; address: string }): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: to.address }));
  return `https://teams.microsoft.com/l/entity/${to.teamsAppId}/${to.tab}?context=${context}`;
}
