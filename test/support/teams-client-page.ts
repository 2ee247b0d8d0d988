/** What the Teams client around a tab says of itself. */
export interface TeamsClient {
  theme: 'default' | 'dark' | 'contrast';
  /** What the tab's server is to be told who this is with. */
  token: string;
  /** What a deep link has handed over (`subEntityId`); nothing where none was followed. */
  linkedTo: string;
  /** Whether somebody is adding a tab to a channel, and chooses what it shows. */
  adding?: boolean;
  /** Whether links can be shared from it. */
  shares?: boolean;
}

/**
 * The page of a Teams client with one tab in it, as far as teams-js can tell: it answers the
 * messages that teams-js sends to the window around it, and keeps the links that the tab has it
 * open in `opened`, and what it has it share in `shared`; `changeTheme(name)` in it does what choosing a theme in Teams does, and `save()`
 * what its Save button does, once the tab lets it; what Teams is to keep is then in `kept`.
 */
export function teamsClientPage(tabUrl: string, client: TeamsClient): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Teams</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; }</style>
<iframe title="Visit Ready" src="${tabUrl}"></iframe>
<script>
(${playTeams.toString()})(${JSON.stringify(client)});
</script>
</html>`;
}

/** Runs in the page. */
function playTeams(client: TeamsClient): void {
  interface Asked {
    id: number;
    uuidAsString: string;
    func: string;
    args?: unknown[];
  }
  interface Heard {
    source: { postMessage: (message: object, to: string) => void };
    origin: string;
    data: Asked;
  }
  const page = globalThis as unknown as {
    addEventListener: (name: string, listener: (heard: Heard) => void) => void;
    changeTheme: (name: string) => void;
    opened: unknown[];
    shared: unknown[];
    save: (() => void) | null;
    kept: unknown[];
  };
  const frame = client.adding === true ? 'settings' : 'content';
  const answers: Record<string, () => unknown[]> = {
    initialize: () => [
      frame,
      'web',
      JSON.stringify({
        apiVersion: 4,
        hostVersionsInfo: {},
        isLegacyTeams: false,
        supports: { pages: { config: {} }, ...(client.shares === true && { sharing: {} }) },
      }),
      '2.58.0',
    ],
    getContext: () => [
      {
        theme: client.theme,
        locale: 'en-gb',
        entityId: 'readiness',
        subEntityId: client.linkedTo,
        hostClientType: 'web',
        hostName: 'Teams',
        frameContext: frame,
        sessionId: 'a-session',
        appSessionId: 'an-app-session',
      },
    ],
    'authentication.getAuthToken': () => [true, client.token],
    executeDeepLink: () => [true],
    // Without an error: it was shared.
    'sharing.shareWebContent': () => [null],
    'settings.setSettings': () => [true],
  };
  page.opened = [];
  page.shared = [];
  page.save = null;
  page.kept = [];
  page.addEventListener('message', ({ source, origin, data }) => {
    const { id, uuidAsString, func } = data;
    if (func === 'executeDeepLink') page.opened.push(data.args?.[0]);
    if (func === 'sharing.shareWebContent') page.shared.push(data.args?.[0]);
    if (func === 'settings.setSettings') page.kept.push(data.args?.[0]);
    if (func === 'settings.setValidityState' && data.args?.[0] === true) {
      page.save = () => {
        source.postMessage({ func: 'settings.save', args: [{}] }, origin);
      };
    }
    const args = answers[func]?.();
    if (args !== undefined) source.postMessage({ id, uuidAsString, args }, origin);
    page.changeTheme = (name) => {
      client.theme = name as TeamsClient['theme'];
      source.postMessage({ func: 'themeChange', args: [name] }, origin);
    };
  });
}
