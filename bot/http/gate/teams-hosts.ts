/** Hosts of the Bot Connector in Teams' clouds, each with all that is below it. */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'teams.microsoft.com',
  'teams.microsoft.us',
];

/** Whether an address is one of Teams' own, over https: what an activity may have us talk to. */
export function isTeamsHost({ protocol, hostname }: URL): boolean {
  const ours = teamsHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return protocol === 'https:' && ours;
}

/** This machine's own addresses, for a client or a double in development. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
