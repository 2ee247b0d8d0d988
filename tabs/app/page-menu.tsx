import { MenuButton, MenuItemLink } from '@fluentui/react-components';
import { ButtonMenu } from '../components/button-menu.tsx';
import { useLinkTo } from '../components/use-link-to.ts';
import { useVisitKept } from '../components/use-visit-kept.ts';

interface Page {
  id: string;
  title: string;
  address: string;
  current: boolean;
}

/** The pages as a menu under the name of the one in view, for narrow windows. */
export function PageMenu({ pages }: { pages: readonly Page[] }) {
  const current = pages.find((page) => page.current);
  return (
    <ButtonMenu
      button={<MenuButton appearance="transparent">{current?.title ?? 'Pages'}</MenuButton>}
    >
      {pages.map((page) => (
        <PageMenuItem key={page.id} page={page} />
      ))}
    </ButtonMenu>
  );
}

function PageMenuItem({ page }: { page: Page }) {
  const to = useVisitKept()(page.address);
  return (
    <MenuItemLink aria-current={page.current ? 'page' : undefined} {...useLinkTo(to)}>
      {page.title}
    </MenuItemLink>
  );
}
