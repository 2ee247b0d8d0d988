import type { ComponentProps } from 'react';
import { useLinkTo, type HowToGo } from './use-link-to.ts';

export interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'>, HowToGo {
  to: string;
}

/** A link in the text to a page of the tab. */
export function PageLink({ to, replace = false, children, ...look }: PageLinkProps) {
  return (
    <a {...look} {...useLinkTo(to, { replace })}>
      {children}
    </a>
  );
}
