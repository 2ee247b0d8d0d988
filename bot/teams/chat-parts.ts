import type { Clock, Ids } from '../application/ports.ts';
import type { DocumentStore } from '../application/document-store.ts';
import type { UseCases } from '../application/use-cases.ts';
import type { Links } from '../cards/links.ts';

/** What commands and card actions work with. */
export interface ChatParts {
  readonly useCases: UseCases;
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly links: Links;
}
