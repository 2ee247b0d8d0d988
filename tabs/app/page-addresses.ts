/** Where somebody who adds a tab to a channel chooses what it shows. */
export const channelTabAddress = '/channel-tab';

/** The pages of the tab in the order of its header. `id` is what deep links begin with. */
export const pageAddresses = [
  { id: 'readiness', title: 'Readiness', address: '/readiness' },
  { id: 'checklist', title: 'Checklist', address: '/checklist' },
  { id: 'people', title: 'People', address: '/people' },
  { id: 'requests', title: 'Requests', address: '/requests' },
  { id: 'findings', title: 'Findings', address: '/findings' },
  { id: 'follow-ups', title: 'Follow-ups', address: '/follow-ups' },
  { id: 'visits', title: 'Visits', address: '/visits' },
  { id: 'settings', title: 'Settings', address: '/settings' },
] as const;

/** Where the tab begins unless something else is asked for. */
export const [firstPage] = pageAddresses;

const [readiness, , , requests, findings, followUps] = pageAddresses;
/** What a channel may have as a tab: the same that everybody has in their own. */
export const channelPages = [readiness, requests, findings, followUps] as const;
