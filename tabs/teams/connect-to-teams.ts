import { offerTab } from './offer-tab.ts';
import { shareLink } from './share-link.ts';
import { themeNamed, type TeamsHost } from './teams-host.ts';

/** Milliseconds that a frame around the page has to answer as Teams. */
const handshakeLimit = 4000;

/**
 * The Teams client that the page runs in, or null in a browser on its own or in a frame that does
 * not answer as Teams. teams-js is loaded only where there may be something to talk to: it asks
 * Microsoft at once which hosts there are.
 */
export async function connectToTeams(): Promise<TeamsHost | null> {
  if (!mayBeHosted()) return null;
  const { app, authentication, pages, sharing } = await import('@microsoft/teams-js');
  try {
    await within(handshakeLimit, app.initialize(testHosts()));
    // Asked for first: Teams takes longer over it, and every page waits for it.
    let first: Promise<string> | null = authentication.getAuthToken();
    first.catch(() => undefined);
    const context = await within(handshakeLimit, app.getContext());
    void app.notifySuccess();
    return {
      themeAtStart: themeNamed(context.app.theme),
      onThemeChange: (listener) => {
        app.registerOnThemeChangeHandler((name) => {
          listener(themeNamed(name));
        });
      },
      token: () => {
        const token = first ?? authentication.getAuthToken();
        first = null;
        return token;
      },
      openLink: (url) => app.openLink(url),
      shareLink: sharing.isSupported() ? (link) => shareLink(sharing, link) : null,
      linkedTo: context.page.subPageId ?? null,
      offerTab: (tab) => {
        offerTab(pages.config, tab);
      },
    };
  } catch {
    return null;
  }
}

/** Teams on the web and desktop puts the page in a frame; Teams on a phone gives it an interface. */
function mayBeHosted(): boolean {
  return window.parent !== window || 'nativeInterface' in window;
}

/** Development builds also trust the page that frames them, so that a test page can be the host. */
function testHosts(): string[] | undefined {
  if (import.meta.env.MODE !== 'development') return undefined;
  return [...window.location.ancestorOrigins];
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('no answer'));
    }, milliseconds);
  });
  return Promise.race([answer, late]);
}
