/** Where cards point to: pages of the tab, and the small pictures that Teams fetches. */
export interface Links {
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
  icon(name: string): string;
}

/** Links to the tab as a web page under the server's own address. */
export function createLinks(publicUrl: string): Links {
  const page = (path: string) => new URL(`/tab/${path}`, publicUrl).href;
  return {
    readiness: (visitId) => page(`readiness?visit=${encodeURIComponent(visitId)}`),
    requests: (visitId) => page(`requests?visit=${encodeURIComponent(visitId)}`),
    checklist: (visitId) => page(`checklist?visit=${encodeURIComponent(visitId)}`),
    item: (visitId, key) =>
      page(`checklist?visit=${encodeURIComponent(visitId)}&item=${encodeURIComponent(key)}`),
    people: (visitId) => page(`people?visit=${encodeURIComponent(visitId)}&told=not-yet`),
    findings: () => page('findings'),
    followUps: (id) =>
      page(id === undefined ? 'follow-ups' : `follow-ups?follow-up=${encodeURIComponent(id)}`),
    settings: () => page('settings'),
    icon: (name) => new URL(`/icons/${name}.png`, publicUrl).href,
  };
}
