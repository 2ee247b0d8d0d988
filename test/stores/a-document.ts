import type { NewDocument, Operation } from '../../bot/application/document-store.ts';

export const council = 'council-a';

export function aDocument(id: string, body: unknown = {}, type = 'item'): NewDocument {
  return { id, type, version: 1, body };
}

export function create(id: string, body?: unknown, type?: string): Operation {
  return { kind: 'create', document: aDocument(id, body, type) };
}
