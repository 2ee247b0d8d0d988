import { guides } from '../contract/guides.ts';
import { teamsLink, type TeamsTab } from '../contract/teams-link.ts';

/** Where cards point to: pages of the tab, and the small pictures that Teams fetches. */
export interface Links {
  /** The app’s id in the organisation’s Teams catalogue; null where it is not known. */
  readonly teamsAppId: string | null;
  readiness(visitId: string): string;
  requests(visitId: string): string;
  checklist(visitId: string): string;
  /** The checklist with one shared item open. */
  item(visitId: string, key: string): string;
  /** Who has not acknowledged, by name. */
  people(visitId: string): string;
  findings(): string;
  /** The page, with one follow-up open where an id is given. */
  followUps(id?: string): string;
  settings(): string;
  /** How to use the product, a page for each kind of person. */
  guides(): string;
  icon(name: string): string;
}

/**
 * Links to pages of the tab: in Teams where the app’s id in its catalogue is known, else as web
 * pages under the server's own address, which outside development know nobody.
 */
export function createLinks(publicUrl: string, teamsAppId: string | null = null): Links {
  const page = (tab: TeamsTab, address: string) =>
    teamsAppId === null
      ? new URL(`/tab/${address}`, publicUrl).href
      : teamsLink({ teamsAppId, tab, address });
  return {
    teamsAppId,
    readiness: (visitId) => page('readiness', `readiness?${asQuery({ visit: visitId })}`),
    requests: (visitId) => page('requests', `requests?${asQuery({ visit: visitId })}`),
    checklist: (visitId) => page('readiness', `checklist?${asQuery({ visit: visitId })}`),
    item: (visitId, key) =>
      page('readiness', `checklist?${asQuery({ visit: visitId, item: key })}`),
    people: (visitId) =>
      page('readiness', `people?${asQuery({ visit: visitId, told: 'not-yet' })}`),
    findings: () => page('findings', 'findings'),
    followUps: (id) =>
      page(
        'follow-ups',
        id === undefined ? 'follow-ups' : `follow-ups?${asQuery({ 'follow-up': id })}`,
      ),
    settings: () => page('readiness', 'settings'),
    guides: () => new URL(guides.all, publicUrl).href,
    icon: (name) => new URL(`/icons/${name}.png`, publicUrl).href,
  };
}

function asQuery(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}
