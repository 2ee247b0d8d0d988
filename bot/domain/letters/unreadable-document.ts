export type UnreadableCode =
  | 'empty'
  | 'too-large'
  | 'too-many-pages'
  | 'too-slow'
  | 'encrypted'
  | 'damaged'
  | 'scanned'
  | 'not-a-document'
  | 'unknown-layout';

const messages: Record<UnreadableCode, string> = {
  empty: 'The file is empty. Choose the letter or report again.',
  'too-large':
    'The file is too large to read. Save a smaller copy without pictures, then try again.',
  'too-many-pages':
    'The document has too many pages. Save the letter or report on its own, then try again.',
  'too-slow': 'Reading the document took too long. Save it again as a new PDF, then try again.',
  encrypted: 'The document is locked with a password. Save a copy without one, then try again.',
  damaged: 'The file is damaged or incomplete. Download it again, then try again.',
  scanned:
    'The document is a picture of its pages, with no text to read. Use the original, or paste its text.',
  'not-a-document': 'This kind of file cannot be read. Use a PDF, a Word document (.docx) or text.',
  'unknown-layout':
    'This is not a letter or report that the reader knows. It reads Ofsted focused visit, monitoring visit and joint inspection letters, inspection reports, and committee reports about them.',
};

/** A document that was refused. `message` says in plain English why, and what a person can do. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode) {
    super(messages[code]);
    this.code = code;
  }
}
