/** The three themes that Teams has; a browser outside Teams is given the nearest. */
export type ThemeName = 'default' | 'dark' | 'contrast';

/** What the tab uses of the Teams client around it. */
export interface TeamsHost {
  themeAtStart: ThemeName;
  /** Calls the listener whenever the person changes Teams' theme. */
  onThemeChange: (listener: (theme: ThemeName) => void) => void;
  /** A token for the tab's API, asked for before every call: Teams keeps it fresh. */
  token: () => Promise<string>;
  /** Opens a link into Teams where Teams opens it: in the client around the page. */
  openLink: (url: string) => Promise<void>;
  /**
   * Lets the person send a link to somebody in Teams; resolves as well when they choose not to. Null
   * where this client cannot.
   */
  shareLink: ((link: SharedLink) => Promise<void>) | null;
  /** What a deep link names within the tab (`subPageId`), or null. */
  linkedTo: string | null;
  /** While somebody adds a tab to a channel: what Teams is to keep when they choose Save. */
  offerTab: (tab: ChannelTab) => void;
}

/** A link, and the words that begin the message about it. */
export interface SharedLink {
  readonly url: string;
  readonly words: string;
}

/** A page as a tab of a channel. */
export interface ChannelTab {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** Teams' name for a theme as ours; a theme it may add later is shown as the default one. */
export function themeNamed(name: string): ThemeName {
  return name === 'dark' || name === 'contrast' ? name : 'default';
}
