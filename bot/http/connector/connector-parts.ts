import type { Links } from '../../cards/links.ts';
import type { ApiParts } from '../api-parts.ts';
import type { IdentifyCaller } from './identify-caller.ts';

/** What the API for other systems works with. */
export interface ConnectorParts extends ApiParts {
  readonly identifyCaller: IdentifyCaller;
  readonly links: Links;
  readonly publicUrl: string;
}
