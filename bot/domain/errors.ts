/**
 * Something that a person can be told and can act on. `message` is plain English and safe to show;
 * anything else that is thrown is a fault, is logged, and is never shown.
 */
export class DomainError extends Error {
  override name = 'DomainError';
  readonly code: DomainErrorCode;

  constructor(code: DomainErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type DomainErrorCode =
  'not-found' | 'not-permitted' | 'invalid' | 'conflict' | 'busy' | 'personal-details';
