import { z } from 'zod';
import { extensionCommands, type ExtensionCommand } from './extension-commands.ts';

const ids = extensionCommands.map(({ id }) => id) as [ExtensionCommand, ...ExtensionCommand[]];

const firstPage = { skip: 0, count: 25 };

/** What Teams sends when somebody searches from the compose box; a page too large is the first. */
export const searchSchema = z.object({
  parameters: z
    .array(z.object({ name: z.string().default(''), value: z.unknown() }))
    .nullish()
    .transform((given) => given ?? []),
  queryOptions: z
    .object({ skip: z.number().int().min(0), count: z.number().int().min(1).max(50) })
    .catch(firstPage),
});

/** What Teams sends when somebody opens a dialog; with the message, where it is from one. */
export const openDialogSchema = z.object({
  commandId: z.enum(ids),
  messagePayload: z
    .looseObject({ body: z.object({ content: z.string().max(100_000) }).optional() })
    .optional(),
});

/** What the button of a dialog's card sends: the press that it stands for. */
export const dialogPressSchema = z.object({ data: z.looseObject({ verb: z.string() }) });

/** The words of a message, which Teams sends as HTML. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
