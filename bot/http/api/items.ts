import { z } from 'zod';
import type { AskedPress, PressedItem } from '../../application/press-item.ts';
import type { ItemPlace } from '../../application/items/kept-item.ts';
import { namesOf } from '../../application/people.ts';
import { pressNotice } from '../../cards/press-notice.ts';
import {
  addItemSchema,
  changeItemSchema,
  type ItemDetail,
  type ItemKind,
} from '../../contract/item-detail.ts';
import { paths } from '../../contract/paths.ts';
import { changeItemsSchema, undoItemChangesSchema } from '../../contract/several-items.ts';
import { pressReasonSchema, pressSchema, type PressOutcome } from '../../contract/press.ts';
import { needsReason } from '../../domain/readiness/press.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Call, Router } from '../route.ts';

const itemSchema = z.object({ visit: z.string(), item: z.string() });
const askedSchema = z.object({ press: pressSchema });

/** One item’s addresses. */
interface ItemPaths {
  detail: string;
  changes: string;
  history: string;
}

/** The items of a visit, shared ones and the caller's own: all that is said of them, and presses. */
export function addItemRoutes(router: Router, parts: ApiParts): void {
  const { useCases } = parts;
  const routesOf = (kind: ItemKind, { detail, changes, history }: ItemPaths): void => {
    const detailFor = ({ actor, params }: Call): Promise<ItemDetail> => {
      return useCases.showItem(actor, { ...itemOf(params), kind });
    };
    router.get(detail, detailFor);
    router.get(history, ({ actor, params }) =>
      useCases.showItemHistory(actor, { ...itemOf(params), kind }),
    );
    router.post(changes, async (call) => {
      const asked = changeItemSchema.parse(call.body);
      await useCases.changeItem(call.actor, { ...itemOf(call.params), kind }, asked);
      return detailFor(call);
    });
  };
  routesOf('shared', {
    detail: paths.itemDetail(':visit', ':item'),
    changes: paths.itemChanges(':visit', ':item'),
    history: paths.itemHistory(':visit', ':item'),
  });
  routesOf('personal', {
    detail: paths.myItemDetail(':visit', ':item'),
    changes: paths.myItemChanges(':visit', ':item'),
    history: paths.myItemHistory(':visit', ':item'),
  });

  router.post(paths.newItem(':visit'), async ({ actor, params, body }): Promise<ItemDetail> => {
    const visitId = params.visit ?? '';
    const { item } = await useCases.addItem(actor, visitId, addItemSchema.parse(body));
    return useCases.showItem(actor, { visitId, key: item.key, kind: 'shared' });
  });

  router.post(paths.changeItems(':visit'), ({ actor, params, body }) => {
    return useCases.changeItems(actor, params.visit ?? '', changeItemsSchema.parse(body));
  });

  router.post(paths.undoItemChanges(':visit'), ({ actor, params, body }) => {
    return useCases.undoItemChanges(actor, params.visit ?? '', undoItemChangesSchema.parse(body));
  });

  addPresses(router, parts);
}

function addPresses(router: Router, { useCases, store, clock }: ApiParts): void {
  async function outcomeOf(call: Call, pressed: PressedItem): Promise<PressOutcome> {
    const { done, reason } = pressed.item;
    const ids = [done, reason].flatMap((said) => said?.by ?? []);
    const known = await namesOf(store, call.actor.council, ids);
    const nameOf = (id: string) => (id === call.actor.person.id ? 'you' : known(id));
    const { changed } = pressed;
    return {
      changed,
      notice: pressNotice(pressed, askedOf(call).press, { nameOf, now: clock.now() }),
    };
  }

  router.post(paths.item(':visit', ':item', ':press'), async (call) => {
    return outcomeOf(
      call,
      await useCases.pressItem(call.actor, itemOf(call.params), askedOf(call)),
    );
  });

  router.post(paths.myItem(':visit', ':item', ':press'), async (call) => {
    const pressed = await useCases.pressPersonalItem(
      call.actor,
      itemOf(call.params),
      askedOf(call),
    );
    return outcomeOf(call, pressed);
  });
}

function itemOf(params: Call['params']): ItemPlace {
  const { visit, item } = itemSchema.parse(params);
  return { visitId: visit, key: item };
}

function askedOf({ params, body }: Call): AskedPress {
  const { press } = askedSchema.parse(params);
  return needsReason(press) ? { press, ...pressReasonSchema.parse(body) } : { press };
}
