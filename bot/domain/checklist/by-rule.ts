import type { FrameworkPack } from '../framework/framework-pack.ts';
import { visitTypeRule } from '../framework/look-up.ts';
import type { MilestoneRule, VisitTypeKey } from '../framework/visit-type.ts';
import type { PartItem } from './part.ts';
import type { TemplateItem } from './template.ts';

/**
 * An item with its deadline as the rules have it: what a statutory clock sets follows the pack's
 * clock, and the work for a milestone follows the milestone once the council has moved that.
 */
export function byRule(
  { clock: clockKey, milestone: milestoneKey, ...item }: PartItem,
  pack: FrameworkPack,
  type: VisitTypeKey,
): TemplateItem {
  const { due } = item;
  if (due.kind !== 'working-day') return item;
  const clock = pack.clocks.find(({ key }) => key === clockKey);
  if (clock !== undefined) {
    return { ...item, due: { ...due, day: clock.workingDays }, basis: clock.basis };
  }
  const moved = milestoneKey === undefined ? null : movedMilestone(pack, type, milestoneKey);
  if (moved?.when.kind !== 'working-day') return item;
  const { from, day } = moved.when;
  return { ...item, due: { ...due, from, day }, basis: moved.basis };
}

/** A milestone whose days are the council's own; null for one as the pack came with it. */
function movedMilestone(
  pack: FrameworkPack,
  type: VisitTypeKey,
  milestone: string,
): MilestoneRule | null {
  const last = pack.overrides.findLast(({ rule }) => rule === `${type}/${milestone}`);
  if (last === undefined || last.workingDays === null) return null;
  return visitTypeRule(pack, type).milestones.find(({ key }) => key === milestone) ?? null;
}
