import type { RecordExport } from '../../application/exports/export-record.ts';
import { tablePack } from './table-pack.ts';

const notice =
  'It is whole: it holds what other people wrote, and their names. Check it before it is handed over.';

/** All that is kept about somebody or something, as a zip of tables, and whole as JSON. */
export function recordPack(made: RecordExport): Uint8Array {
  const documents = made.documents.map(({ partition, document }) => {
    const { id, type, version, body } = document;
    return { partition, id, type, version, body };
  });
  return tablePack({
    ...made,
    notice,
    about: { title: made.title, documents: documents.length },
    files: { 'records.json': `${JSON.stringify(documents, null, 2)}\n` },
  });
}
