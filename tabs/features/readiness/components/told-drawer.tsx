import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons/svg/dismiss';
import { useSearchParams } from 'react-router';
import type { ReadinessView } from '../../../../bot/contract/readiness.ts';
import { FilterPills } from '../../../components/filter-pills.tsx';
import { ResponderList } from './responder-list.tsx';
import { peopleOn, toldListNamed, toldLists, toldListTitles } from './told-lists.ts';

/** The people behind the numbers, over the page; `?told=` in the address opens it. */
export function ToldDrawer({ view }: { view: ReadinessView }) {
  const [search, setSearch] = useSearchParams();
  const list = toldListNamed(search.get('told'));
  const { people } = view.reach;

  function show(name: string | null) {
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (name === null) next.delete('told');
        else next.set('told', name);
        return next;
      },
      { replace: true },
    );
  }
  const close = () => {
    show(null);
  };

  return (
    <OverlayDrawer
      position="end"
      size="medium"
      open={list !== null}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label="Close"
              icon={<Dismiss24Regular />}
              onClick={close}
            />
          }
        >
          Who has been told
        </DrawerHeaderTitle>
        <FilterPills
          label="List"
          chosen={list ?? 'told'}
          options={toldLists.map((key) => ({
            key,
            title: toldListTitles[key],
            count: peopleOn(key, people).length,
          }))}
          onChoose={show}
        />
      </DrawerHeader>
      <DrawerBody>
        {list !== null && (
          <ResponderList
            title={toldListTitles[list]}
            people={peopleOn(list, people)}
            now={view.asOf}
          />
        )}
      </DrawerBody>
    </OverlayDrawer>
  );
}
