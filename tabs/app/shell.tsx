import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../lib/use-live.ts';
import { useMe } from '../lib/use-me.ts';
import { GuideLinks } from './guide-links.tsx';
import { LiveSign } from './live-sign.tsx';
import { PageLinks } from './page-links.tsx';
import { PersonSign } from './person-sign.tsx';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { paddingInline: tokens.spacingHorizontalM },
  },
  signs: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  main: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    outlineStyle: 'none',
    '@media (max-width: 639px)': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    },
  },
  skip: {
    position: 'absolute',
    insetInlineStart: '-10000px',
    zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    padding: tokens.spacingHorizontalM,
    ':focus': { insetInlineStart: tokens.spacingHorizontalM },
  },
});

/** What surrounds every page: the pages' links, whether it is live, and who is looking. */
export function Shell({ bar, children }: { bar?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const live = useLive();
  const name = useMe().data?.person.name;
  useFocusOnNewPage(main);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      {bar}
      <header className={styles.header}>
        <PageLinks />
        <div className={styles.signs}>
          <LiveSign state={live} />
          {name !== undefined && <PersonSign name={name} />}
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <GuideLinks />
    </>
  );
}

/** A screen reader hears that the page changed, and the keyboard starts at its top. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>) {
  const [pathname] = useLocation();
  const first = useRef(pathname);
  useEffect(() => {
    if (first.current === pathname) return;
    first.current = pathname;
    // A page that has already put the focus on what was asked for keeps it there.
    if (main.current?.contains(document.activeElement) === true) return;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname, main]);
}
