import assert from 'node:assert/strict';
import { findKind } from '../../../bot/domain/letters/find-kind.ts';
import { readLetter } from '../../../bot/domain/letters/read-letter.ts';
import { linesOf } from '../../support/lines-of.ts';

const kindOf = (text: string) => findKind(linesOf(text));

const visitTo = (place: string) => `Dear Mrs Field

Monitoring visit to ${place}

This letter sets out the findings from the monitoring visit of 14 June 2023.

Main findings

Leaders have made progress.

Yours sincerely
Ann Other
His Majesty’s Inspector`;

describe('a document', () => {
  it('is a letter about the visit in its title', () => {
    assert.equal(kindOf(visitTo('Exampleshire children’s services')), 'monitoring-visit-letter');
  });

  it('is one with the straight apostrophes of a plain text', () => {
    const straight = visitTo('Exampleshire children’s services').replaceAll('’', "'");

    assert.equal(kindOf(straight), 'monitoring-visit-letter');
  });

  it('is one without a title, by its first sentence', () => {
    const sentence =
      'Dear Anne\n\nThis letter summarises the findings of a focused visit to Exampleshire on 4 and 5 May 2023. The inspectors were Ann Other and Joe Bloggs.';

    assert.equal(kindOf(sentence), 'focused-visit-letter');
  });

  const others: [what: string, text: string][] = [
    ['a letter to a school', visitTo('Highfield Primary School')],
    ['a letter to a children’s home', visitTo('The Larches, a children’s home')],
    [
      'a council’s reply to Ofsted',
      'Dear Mr Field\n\nResponse to Ofsted’s focused visit\n\nThank you for your letter on the focused visit to Exampleshire.\n\nAreas for improvement\n• We will recruit more personal advisers.',
    ],
    [
      'a message to staff',
      'Dear colleagues\n\nOfsted will carry out a\nfocused visit to Exampleshire on 4 and 5 May 2023.\n\n• Bring your files up to date.',
    ],
    [
      'a letter about the annual conversation',
      'Dear Anne\n\nAnnual engagement meeting\n\nWe spoke of your self-evaluation and of the focused visit of May 2023.\n\nYours sincerely\nAnn Other\nSenior HMI',
    ],
    [
      'minutes',
      'Minutes of the Children’s Scrutiny Committee held on 12 March 2025\n\nApologies for absence\n\n14. Ofsted monitoring visit\nThe Committee considered a report of the Corporate Director. During discussion:\n• supervision was not recorded',
    ],
    [
      'an inspection report on a school',
      'Inspection of a good school: Highfield\n\nInspection dates: 4 and 5 June 2024\n\nWhat does the school need to improve?\n• Some pupils are absent too often.\n\nLead inspector: Jo Bright, His Majesty’s Inspector',
    ],
    [
      'a self-evaluation',
      'Children’s Services Self-Evaluation 2025\n\nThis is shared with Ofsted before the annual conversation.\n\nStrengths\n• Our workforce is stable.',
    ],
    [
      'a review of a child’s death',
      'Local Child Safeguarding Practice Review: Child K\n\nThe council was inspected by Ofsted in 2022.\n\nKey findings\n• Professionals were too hopeful.\n\nRecommendations\n1. Review the strategy.',
    ],
    [
      'a report of the Care Quality Commission',
      'Care Quality Commission\n\nInspection report\n\nOverall rating for this service: Requires improvement\n\nInspectors visited three teams.\n\nAreas for improvement\n• Staff must be trained.',
    ],
  ];
  for (const [what, text] of others) {
    it(`is none that the reader knows: ${what}`, () => {
      assert.throws(() => readLetter(linesOf(text)), {
        name: 'UnreadableDocument',
        code: 'unknown-layout',
        message: /not a letter or report that the reader knows/,
      });
    });
  }

  it('that only announces a visit says so', () => {
    const { warnings, inspectors } = readLetter(
      linesOf(
        '23 January 2024\n\nDear Anne\n\nFocused visit to Exampleshire children’s services\n\nWe will visit on 30 and 31 January 2024. The inspectors will be John Field HMI and Ann Wells HMI.\n\nYours sincerely\nJohn Field',
      ),
    );

    assert.deepEqual(inspectors, ['John Field', 'Ann Wells']);
    assert.ok(warnings.some((warning) => warning.includes('it may only announce it')));
  });
});
