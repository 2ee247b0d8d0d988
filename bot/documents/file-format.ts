import { UnreadableDocument } from '../domain/letters/unreadable-document.ts';

export type FileFormat = 'pdf' | 'docx' | 'text';

/**
 * What a file is, by what it holds; its name is not asked. A zip archive is taken for a Word
 * document until it is opened.
 * @throws UnreadableDocument for a format that the reader does not know
 */
export function formatOf(bytes: Uint8Array): FileFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.trim() === '' && bytes.length <= 1024) throw new UnreadableDocument('empty');
  // The PDF standard lets other bytes stand before the header.
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return 'docx';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) {
    throw new UnreadableDocument(isLockedOffice(bytes) ? 'encrypted' : 'not-a-document');
  }
  if (
    /^(?:\{\\rtf|\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF|%!PS|\s*<(?:!doctype html|html))/i.test(
      head,
    )
  ) {
    throw new UnreadableDocument('not-a-document');
  }
  return 'text';
}

/** Office wraps a document with a password in the same container as Word 97 to 2003 documents. */
function isLockedOffice(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
