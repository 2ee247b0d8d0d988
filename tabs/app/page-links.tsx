import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { PageLink } from '../components/page-link.tsx';
import { useMedium } from '../components/use-narrow.ts';
import { useVisitKept } from '../components/use-visit-kept.ts';
import { useMe } from '../lib/use-me.ts';
import { pageAddresses } from './page-addresses.ts';

const PageMenu = lazy(async () => {
  const { PageMenu } = await import('./page-menu.tsx');
  return { default: PageMenu };
});

const useStyles = makeStyles({
  links: {
    display: 'flex',
    alignSelf: 'stretch',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXL,
  },
  link: {
    position: 'relative',
    display: 'grid',
    alignContent: 'center',
    minHeight: '44px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    // The bold title is laid out unseen, so that choosing a page moves nothing.
    '::before': {
      content: 'attr(data-title)',
      height: 0,
      overflow: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
      visibility: 'hidden',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      insetBlockEnd: 0,
      borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

/** The pages: a row of links, or where that is too narrow a menu. The visit in view stays in the address. */
export function PageLinks() {
  const styles = useStyles();
  const narrow = useMedium();
  const keepVisit = useVisitKept();
  const [pathname] = useLocation();
  const mayListReach = useMe().data?.may.listReach === true;
  const offered = pageAddresses.filter(({ id }) => id !== 'people' || mayListReach);
  const pages = offered.map((page) => ({
    ...page,
    current: pathname.startsWith(page.address),
  }));
  return (
    <nav aria-label="Pages" className={styles.links}>
      {narrow ? (
        <Suspense fallback={null}>
          <PageMenu pages={pages} />
        </Suspense>
      ) : (
        pages.map((page) => (
          <PageLink
            key={page.id}
            to={keepVisit(page.address)}
            data-title={page.title}
            aria-current={page.current ? 'page' : undefined}
            className={mergeClasses(styles.link, page.current && styles.current)}
          >
            {page.title}
          </PageLink>
        ))
      )}
    </nav>
  );
}
