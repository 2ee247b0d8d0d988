import { makeStyles, tokens } from '@fluentui/react-components';
import { guides } from '../../bot/contract/guides.ts';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    '@media print': { display: 'none' },
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

const links = [
  { address: guides.all, title: 'How to use Visit Ready' },
  { address: guides.accessibility, title: 'Accessibility statement' },
];

/** Below every page, as on any public service: how to use it, and whom it serves how well. */
export function GuideLinks() {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {links.map(({ address, title }) => (
        <a
          key={address}
          href={address}
          target="_blank"
          rel="noreferrer"
          className={styles.link}
          aria-label={`${title} (opens in a new window)`}
        >
          {title}
        </a>
      ))}
    </footer>
  );
}
