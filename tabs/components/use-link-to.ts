import { hrefOf, useGo, type HowToGo, type To } from '../lib/address.tsx';

/** What makes an element a link within the tab. Keys that open it elsewhere are the browser's. */
export function useLinkTo(to: To, { replace = false }: HowToGo = {}) {
  const go = useGo();
  const href = hrefOf(to);
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
