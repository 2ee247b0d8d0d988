import { z } from 'zod';
import type { AskedPress, PressedItem } from '../../application/press-item.ts';
import { namesOf } from '../../application/people.ts';
import { pressNotice } from '../../cards/press-notice.ts';
import { addItemSchema, changeItemSchema, type ItemDetail } from '../../contract/item-detail.ts';
import { paths } from '../../contract/paths.ts';
import { pressReasonSchema, pressSchema, type PressOutcome } from '../../contract/press.ts';
import { needsReason } from '../../domain/readiness/press.ts';
import type { ApiParts } from '../api-parts.ts';
import type { Call, Router } from '../route.ts';

const sharedSchema = z.object({ visit: z.string(), item: z.string() });
const placeSchema = sharedSchema.extend({ press: pressSchema });

/** Presses on the items of a visit, shared ones and the caller's own; and what becomes of shared ones. */
export function addItemRoutes(router: Router, { useCases, store, clock }: ApiParts): void {
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

  const detailOf = ({ actor, params }: Call): Promise<ItemDetail> => {
    const { visit, item } = sharedSchema.parse(params);
    return useCases.showItem(actor, { visitId: visit, key: item, kind: 'shared' });
  };

  router.get(paths.itemDetail(':visit', ':item'), detailOf);

  router.post(paths.itemChanges(':visit', ':item'), async (call) => {
    const { visit, item } = sharedSchema.parse(call.params);
    const asked = changeItemSchema.parse(call.body);
    await useCases.changeItem(call.actor, { visitId: visit, key: item, kind: 'shared' }, asked);
    return detailOf(call);
  });

  router.post(paths.newItem(':visit'), async ({ actor, params, body }): Promise<ItemDetail> => {
    const visitId = params.visit ?? '';
    const { item } = await useCases.addItem(actor, visitId, addItemSchema.parse(body));
    return useCases.showItem(actor, { visitId, key: item.key, kind: 'shared' });
  });

  router.post(paths.item(':visit', ':item', ':press'), async (call) => {
    return outcomeOf(call, await useCases.pressItem(call.actor, placeOf(call), askedOf(call)));
  });

  router.post(paths.myItem(':visit', ':item', ':press'), async (call) => {
    const pressed = await useCases.pressPersonalItem(call.actor, placeOf(call), askedOf(call));
    return outcomeOf(call, pressed);
  });
}

function placeOf({ params }: Call): { visitId: string; key: string } {
  const { visit, item } = placeSchema.parse(params);
  return { visitId: visit, key: item };
}

function askedOf({ params, body }: Call): AskedPress {
  const { press } = placeSchema.parse(params);
  return needsReason(press) ? { press, ...pressReasonSchema.parse(body) } : { press };
}
