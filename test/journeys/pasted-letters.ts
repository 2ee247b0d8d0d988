/** A letter without a list. */
export const prose = `9 October 2026

Dear Amara

Focused visit to Exampleshire County Council children’s services

This letter summarises the findings of a focused visit to Exampleshire County Council
children’s services on 16 and 17 September 2026. The inspectors were Ruth Penhaligon,
His Majesty’s Inspector, and Daniel Okafor, His Majesty’s Inspector.

Inspectors looked at the local authority’s arrangements for care leavers.

Overview

Leaders know their services well.
`;

/** A report without its table. */
export const report = `Inspection of Exampleshire local authority children’s services

Inspection dates: 3 June to 7 June 2024
Lead inspector: Ruth Penhaligon, His Majesty’s Inspector

12 July 2024

What needs to improve?

• The frequency with which advisers meet young people in custody.
• The quality of pathway plans.
`;

/** A letter with a list. */
export const listed = `${prose.replace('Overview', 'Areas for improvement').replace(/Leaders.*/, '')}
• Pathway plans are late for most young people.
• Health histories are given to few of them.
`;
