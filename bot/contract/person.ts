import * as z from 'zod/mini';

/** A member of staff as other people see them. `id` is the Entra object id. */
export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The roles in words, most senior first ("Personal adviser"). */
  roles: z.array(z.string()),
  team: z.nullable(z.string()),
});
export type PersonView = z.infer<typeof personSchema>;

/** Who is looking at the tab, and what they may do; the server checks again on every call. */
export const meSchema = z.object({
  person: personSchema,
  may: z.object({
    announceVisit: z.boolean(),
    importLetter: z.boolean(),
    /** A letter that is published is imported as such. */
    importPublished: z.boolean(),
    publishLetter: z.boolean(),
    changeGlossary: z.boolean(),
    seeEmbargoed: z.boolean(),
    createFollowUp: z.boolean(),
    changeRules: z.boolean(),
    changePeople: z.boolean(),
    listReach: z.boolean(),
    connectSystems: z.boolean(),
    changeRetention: z.boolean(),
    readRetention: z.boolean(),
    exportPapers: z.boolean(),
    exportProofPack: z.boolean(),
    readAudit: z.boolean(),
  }),
  /** Where the call form opens, in the chat with Visit Ready; null where that is not known. */
  callFormUrl: z.nullable(z.string()),
  /** The app’s id in the organisation’s Teams catalogue, for links into Teams; null where it is not known. */
  teamsAppId: z.nullable(z.string()),
  /** True outside production only: the page then offers the persona picker. */
  development: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;
