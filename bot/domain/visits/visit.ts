import { z } from 'zod';

export const visitTypes = [
  'focused-visit',
  'short-inspection',
  'standard-inspection',
  'monitoring-visit',
  'jtai',
  'drill',
] as const;
export type VisitType = (typeof visitTypes)[number];

export const visitTypeTitles: Record<VisitType, string> = {
  'focused-visit': 'Focused visit',
  'short-inspection': 'Short inspection',
  'standard-inspection': 'Standard inspection',
  'monitoring-visit': 'Monitoring visit',
  jtai: 'Joint targeted area inspection',
  drill: 'Drill',
};

/** How a visit type stands inside a sentence: initials keep their capitals. */
export function visitTypePhrase(type: VisitType): string {
  return type === 'jtai' ? 'JTAI' : visitTypeTitles[type].toLowerCase();
}

const milestoneSchema = z.object({
  key: z.string(),
  title: z.string(),
  at: z.string(),
  owner: z.string(),
  basis: z.enum(['verified', 'default']),
  source: z.string().nullable(),
});

/**
 * A visit as announced. The framework, its milestones and the checklist's version are kept with it:
 * a later change of rules never rewrites an old visit. Instants are ISO in UTC, days London days.
 */
export const visitSchema = z.object({
  id: z.string(),
  type: z.enum(visitTypes),
  theme: z.string().nullable(),
  themeTitle: z.string().nullable(),
  state: z.enum(['called', 'preparing', 'fieldwork', 'awaiting-letter', 'published', 'closed']),
  framework: z.string(),
  call: z.string(),
  fieldworkStart: z.iso.date(),
  fieldworkEnd: z.iso.date(),
  announcedAt: z.string(),
  announcedBy: z.string(),
  checklist: z.object({ id: z.string(), version: z.number() }),
  milestones: z.array(milestoneSchema),
});
export type Visit = z.infer<typeof visitSchema>;

/** "Focused visit: care leavers". */
export function visitTitle(visit: Pick<Visit, 'type' | 'themeTitle'>): string {
  const title = visitTypeTitles[visit.type];
  return visit.themeTitle === null ? title : `${title}: ${visit.themeTitle}`;
}

/**
 * One call is one visit, whoever announces it: two people who announce the same call at once meet
 * on the same id, and the second is told who was first.
 */
export function visitId(type: VisitType, callDay: string): string {
  return `${type}-${callDay}`;
}
