import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { PageLink } from '../../../components/page-link.tsx';
import { addressOf } from '../../../lib/address-words.ts';
import { useItemSought, type ItemSought } from './use-item-sought.ts';

const useStyles = makeStyles({
  link: {
    justifySelf: 'start',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    // As high as a finger needs, and its lines no further apart than others.
    paddingBlock: tokens.spacingVerticalXXS,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface ItemTitleProps extends ItemSought {
  title: string;
  /** True for the item that the address names: the focus comes back to it. */
  sought?: boolean;
}

/** What an item is called; it opens the item over the checklist, which stays narrowed as it is. */
export function ItemTitle({ itemKey, title, kind, sought = false }: ItemTitleProps) {
  const styles = useStyles();
  const { naming } = useItemSought();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!sought) return;
    link.current?.scrollIntoView({ block: 'nearest' });
    link.current?.focus({ preventScroll: true });
  }, [sought]);
  return (
    <PageLink
      ref={link}
      className={styles.link}
      to={addressOf('/checklist', naming({ kind, itemKey }))}
    >
      {title}
    </PageLink>
  );
}
