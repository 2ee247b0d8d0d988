import { useMutation } from '@tanstack/react-query';
import { readDocumentSchema } from '../../../../bot/contract/letter.ts';
import { paths } from '../../../../bot/contract/paths.ts';
import type { NamedBytes } from '../../../lib/api-client.ts';
import { useApi } from '../../../lib/api-context.ts';

/** Has the server read a document. Nothing is saved by it. */
export function useReadDocument() {
  const api = useApi();
  return useMutation({
    mutationFn: (document: NamedBytes) =>
      api.upload(paths.readDocument, document, readDocumentSchema),
  });
}
