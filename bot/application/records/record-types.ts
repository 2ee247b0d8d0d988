import { z } from 'zod';
import { templateItemSchema } from '../../domain/checklist/template.ts';
import { findingSchema, type Finding } from '../../domain/findings/finding.ts';
import { letterSchema, type Letter } from '../../domain/findings/letter.ts';
import { followUpSchema, type FollowUp } from '../../domain/follow-ups/follow-up.ts';
import { overrideSchema } from '../../domain/framework/framework-pack.ts';
import { personSchema, type Person } from '../../domain/people/person.ts';
import { itemSchema, type Item } from '../../domain/readiness/item.ts';
import { responderSchema, type Responder } from '../../domain/readiness/responder.ts';
import { visitClasses } from '../../domain/retention/retention.ts';
import { chunkSchema, type Chunk } from '../../domain/telling/chunk.ts';
import { requestSchema, type InspectorRequest } from '../../domain/requests/request.ts';
import { deliverySchema, type Delivery } from '../../domain/telling/delivery.ts';
import { waveSchema, type Wave } from '../../domain/telling/wave.ts';
import { upgradeWave } from './upgrade-wave.ts';
import { visitPlanSchema, type VisitPlan } from '../../domain/visits/visit-plan.ts';
import { visitSchema, type Visit } from '../../domain/visits/visit.ts';
import { callDraftSchema, type CallDraft } from '../../domain/visits/call-draft.ts';
import type { RecordType } from './record.ts';

// In partition {council}: what outlives a visit.

export const personRecord: RecordType<Person> = {
  type: 'person',
  version: 1,
  schema: personSchema,
  idOf: (person) => person.id,
};

const conversationSchema = z.object({
  personId: z.string(),
  conversationId: z.string(),
  /** True once the person has removed the app. */
  removed: z.boolean().default(false),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** A person's own chat with the bot. */
export const conversationRecord: RecordType<Conversation> = {
  type: 'conversation',
  version: 1,
  schema: conversationSchema,
  idOf: (conversation) => conversation.personId,
};

const installationSchema = z.object({
  serviceUrl: z.url(),
  botId: z.string(),
  channels: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Installation = z.infer<typeof installationSchema>;

/** Where the council's Teams answers, and the channels to post to; one a council. */
export const installationRecord: RecordType<Installation> = {
  type: 'installation',
  version: 1,
  schema: installationSchema,
  idOf: () => 'teams',
};

const ruleChangesSchema = z.object({
  packs: z.array(z.looseObject({ id: z.string() })),
  overrides: z.array(overrideSchema.extend({ framework: z.string() })),
  closureDays: z.array(z.object({ day: z.iso.date(), title: z.string() })),
  /** Counts the changes of that list. */
  closureDaysVersion: z.number().int().default(0),
  /** What the council is called; null: as its first letter has it. */
  councilName: z.string().nullable().default(null),
});
export type StoredRuleChanges = z.infer<typeof ruleChangesSchema>;

const storedTemplateSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  items: z.array(templateItemSchema),
  /** Who made this version, and when. */
  by: z.string(),
  at: z.string(),
});
export type StoredTemplate = z.infer<typeof storedTemplateSchema>;

const visitEntrySchema = z.object({
  visitId: z.string(),
  call: z.string(),
  /** What of the visit has been erased, or is being; null while nothing has. */
  erased: z
    .object({
      /** When the visit ended, which the visit itself no longer tells. */
      since: z.string(),
      parts: z.array(z.object({ part: z.enum(visitClasses), done: z.boolean() })),
    })
    .nullable()
    .default(null),
});
export type VisitEntry = z.infer<typeof visitEntrySchema>;

/** Says that a visit may exist; written before the visit itself, so that none is ever lost sight of. */
export const visitEntryRecord: RecordType<VisitEntry> = {
  type: 'visit-entry',
  version: 1,
  schema: visitEntrySchema,
  idOf: (entry) => entry.visitId,
};

export const callDraftRecord: RecordType<CallDraft> = {
  type: 'call-draft',
  version: 1,
  schema: callDraftSchema,
  idOf: (draft) => draft.id,
};

export const letterRecord: RecordType<Letter> = {
  type: 'letter',
  version: 1,
  schema: letterSchema,
  idOf: (letter) => letter.id,
};

export const findingRecord: RecordType<Finding> = {
  type: 'finding',
  version: 1,
  schema: findingSchema,
  idOf: (finding) => finding.id,
};

export const followUpRecord: RecordType<FollowUp> = {
  type: 'follow-up',
  version: 2,
  schema: followUpSchema,
  idOf: (followUp) => followUp.id,
};

/** What the council has changed of the rules; one document a council. */
export const ruleChangesRecord: RecordType<StoredRuleChanges> = {
  type: 'rule-changes',
  version: 1,
  schema: ruleChangesSchema,
  idOf: () => 'rules',
};

/** Every version of a checklist that the council has edited. */
export const templateRecord: RecordType<StoredTemplate> = {
  type: 'checklist-template',
  version: 1,
  schema: storedTemplateSchema,
  idOf: ({ id, version }) => `${id.replaceAll('/', '.')}:${String(version).padStart(5, '0')}`,
};

const councilGlossarySchema = z.object({
  entries: z.array(z.array(z.string())),
  /** Who changed it last, and when. */
  by: z.string(),
  at: z.string(),
});
export type CouncilGlossary = z.infer<typeof councilGlossarySchema>;

/** The words that a council adds to the shipped glossary; one document a council. */
export const glossaryRecord: RecordType<CouncilGlossary> = {
  type: 'glossary',
  version: 1,
  schema: councilGlossarySchema,
  idOf: () => 'glossary',
};

// In partition {council}/{visit}: what belongs to one visit.

export const visitRecord: RecordType<Visit> = {
  type: 'visit',
  version: 1,
  schema: visitSchema,
  idOf: (visit) => visit.id,
};

export const visitPlanRecord: RecordType<VisitPlan> = {
  type: 'visit-plan',
  version: 1,
  schema: visitPlanSchema,
  idOf: (plan) => plan.visitId,
};

export const itemRecord: RecordType<Item> = {
  type: 'item',
  version: 1,
  schema: itemSchema,
  idOf: (item) => item.key,
};

export const requestRecord: RecordType<InspectorRequest> = {
  type: 'request',
  version: 1,
  schema: requestSchema,
  idOf: (request) => request.id,
};

export const responderRecord: RecordType<Responder> = {
  type: 'responder',
  version: 1,
  schema: responderSchema,
  idOf: (responder) => responder.personId,
};

export const waveRecord: RecordType<Wave> = {
  type: 'wave',
  version: 2,
  schema: waveSchema,
  idOf: (wave) => wave.key,
  upgrade: upgradeWave,
};

export const deliveryRecord: RecordType<Delivery> = {
  type: 'delivery',
  version: 1,
  schema: deliverySchema,
  idOf: (delivery) => delivery.id,
};

export const chunkRecord: RecordType<Chunk> = {
  type: 'chunk',
  version: 1,
  schema: chunkSchema,
  idOf: (chunk) => chunk.id,
};
