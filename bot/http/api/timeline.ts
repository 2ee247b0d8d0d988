import type { Request } from 'restify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Actor } from '../../application/actor.ts';
import { loadCouncilRules } from '../../application/council-rules.ts';
import { paths } from '../../contract/paths.ts';
import { DomainError } from '../../domain/errors.ts';
import type { FrameworkPack } from '../../domain/framework/framework-pack.ts';
import { visitTypeRule } from '../../domain/framework/look-up.ts';
import { packById } from '../../domain/framework/packs.ts';
import { visitTypeKeys } from '../../domain/framework/visit-type.ts';
import { planTimeline } from '../../domain/timeline/plan-timeline.ts';
import type { Timeline } from '../../domain/timeline/timeline.ts';
import type { ApiParts } from '../api-parts.ts';
import { queryOf, type Router } from '../route.ts';
import { sendFile } from '../send-file.ts';

const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text));

/** What `visit-ready timeline` takes; closure days are the council's own. */
const querySchema = z
  .object({
    type: z.enum(visitTypeKeys),
    /** London wall clock. */
    call: z.iso
      .datetime({ local: true, precision: -1, error: 'Write the call like 2018-01-23T09:30' })
      .transform((text) => Temporal.PlainDateTime.from(text)),
    framework: z.string().optional(),
    /** The days that the inspector gave: both, or neither. */
    start: day.optional(),
    end: day.optional(),
    received: day.optional(),
    priorityAction: z.stringbool().optional(),
    /** A call or fieldwork on a day off, or long fieldwork, is meant. */
    override: z.stringbool().optional(),
  })
  .refine(
    ({ start, end }) => (start === undefined) === (end === undefined),
    'Give the first and the last day of fieldwork, or neither',
  );

/** The dates of a visit that might be, as JSON and as a calendar file. */
export function addTimelineRoutes(router: Router, parts: ApiParts): void {
  const { clock, store, useCases, writeCalendar } = parts;

  router.get(paths.timeline, async ({ actor, request }): Promise<Timeline> => {
    return (await planned(actor, request)).timeline;
  });

  router.get(paths.timelineIcs, async ({ actor, request, response }) => {
    const { timeline, pack } = await planned(actor, request);
    const { type, call } = timeline;
    const { title } = visitTypeRule(pack, type);
    await useCases.recordExport(actor, 'dates', { type, call });
    sendFile(response, {
      name: `${type}.ics`,
      content: writeCalendar({ timeline, title, madeAt: clock.now() }),
      type: 'text/calendar; charset=utf-8',
    });
    return undefined;
  });

  async function planned(
    { council }: Actor,
    request: Request,
  ): Promise<{ timeline: Timeline; pack: FrameworkPack }> {
    const { framework, start, end, ...asked } = querySchema.parse(queryOf(request));
    const { packs, inForce, closureDays } = await loadCouncilRules(store, council);
    const pack =
      framework === undefined ? inForce(asked.call.toPlainDate()) : packById(framework, packs);
    if (pack === undefined) throw new DomainError('not-found', 'There is no such framework.');
    const fieldwork = start === undefined || end === undefined ? undefined : { start, end };
    return { timeline: planTimeline({ ...asked, pack, closureDays, fieldwork }), pack };
  }
}
