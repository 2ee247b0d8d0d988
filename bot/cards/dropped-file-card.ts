import type { Message } from '../application/ports.ts';
import type { OwnPart } from '../application/show-own-part.ts';
import { execute } from './actions.ts';
import { cardMessage } from './card.ts';
import { badgeLine, paragraph, title } from './text.ts';
import { visitHeading } from './visit-words.ts';

/** A file that somebody has dropped into their chat, by where Teams keeps it. */
export interface DroppedFile {
  readonly name: string;
  readonly url: string;
}

/** Asks which of the person's items a dropped file is evidence of. */
export function droppedFileCard(
  { visit, items }: OwnPart,
  file: DroppedFile,
  requestId: string,
): Message {
  const heading = 'What is this evidence of?';
  return cardMessage({
    summary: `${file.name}: ${heading}`,
    body: [
      badgeLine(`Evidence · ${visitHeading(visit)}`, visit.drill),
      title(heading),
      paragraph(file.name, { weight: 'Bolder' }),
      paragraph('Only a link is kept: the file stays where Teams has put it. Don’t name a child.'),
      {
        type: 'Input.ChoiceSet',
        id: 'placed',
        label: 'Item',
        isRequired: true,
        errorMessage: 'Choose an item',
        choices: items.map(({ item, kind }) => ({
          title: item.title,
          value: `${kind}:${item.key}`,
        })),
      },
    ],
    actions: [
      execute({
        title: 'Keep the link',
        verb: 'item.keep-file',
        style: 'positive',
        data: { visit: visit.id, title: file.name, url: file.url, request: requestId },
      }),
      execute({
        title: 'Not evidence',
        verb: 'items.show',
        data: { visit: visit.id, page: 0 },
        withoutInputs: true,
      }),
    ],
  });
}
