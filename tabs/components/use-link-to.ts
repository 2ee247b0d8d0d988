import { useLocation, useRouter } from 'wouter';

export interface HowToGo {
  /** Takes the place of where one is: nothing leads back to that. */
  replace?: boolean;
}

/** What makes an element a link within the tab. Keys that open it elsewhere are the browser's. */
export function useLinkTo(to: string, { replace = false }: HowToGo = {}) {
  const [, go] = useLocation();
  const href = useRouter().base + to;
  return {
    href,
    onClick(press: React.MouseEvent) {
      if (press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) return;
      press.preventDefault();
      // To press a link to where one is adds nothing that leads back.
      const isHere = href === `${window.location.pathname}${window.location.search}`;
      go(to, { replace: replace || isHere });
    },
  };
}
