import { DomainError } from '../errors.ts';
import { personalDetailTitles, type PersonalDetail } from './screen-text.ts';

/** A text seems to hold what belongs to one child. The writer chooses: change it, or keep it. */
export class PersonalDetails extends DomainError {
  override name = 'PersonalDetails';
  readonly found: readonly PersonalDetail[];
  /** Which of the texts, by the names that they were given to the check with. */
  readonly fields: readonly string[];

  constructor(found: readonly PersonalDetail[], fields: readonly string[]) {
    const titles = found.map((kind) => personalDetailTitles[kind]);
    const kinds = titles.join(' and ');
    super(
      'personal-details',
      `This seems to hold ${kinds}. Nothing about one child belongs here: take it out. ` +
        'If it is not what it seems, keep it.',
    );
    this.found = found;
    this.fields = fields;
  }
}
