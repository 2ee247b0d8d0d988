import {
  actions,
  permissionOf,
  rolesMay,
  type Holder,
} from '../../bot/domain/people/permissions.ts';
import { moveKeys, moveRules, type MoveRule } from '../../bot/domain/visit-life/moves.ts';
import { stateWords } from '../../bot/domain/visit-life/states.ts';
import { capital } from '../../bot/contract/capital.ts';
import { tableRow } from './markdown-page.ts';
import { withPart } from './with-part.ts';

/** The roles that differ, in the order of the table; all others do what staff do. */
const columns: readonly [Holder, string][] = [
  ['director', 'director'],
  ['deputy-director', 'deputy'],
  ['coordinator', 'coordinator'],
  ['quality-assurance', 'quality assurance'],
  ['head-of-service', 'head of service'],
  ['team-manager', 'team manager'],
  ['business-support', 'business support'],
  ['staff', 'other staff'],
  ['reader', 'reader'],
  ['auditor', 'auditor'],
  ['administrator', 'administrator'],
];

/** Who may do what, and what moves a visit on from where, as Markdown. */
export function permissionsTable(): string {
  return [
    tableRow(['', ...columns.map(([, title]) => title), 'besides']),
    tableRow(['---', ...columns.map(() => '---'), '---']),
    ...actions.map((action) => {
      const { words, besides, embargoed } = permissionOf(action);
      const more = embargoed === true ? ['under embargo, in the core group alone'] : [];
      const cells = columns.map(([holder]) => {
        const roles = holder === 'staff' ? [] : [holder];
        return rolesMay(roles, action) ? 'yes' : '';
      });
      return tableRow([
        words,
        ...cells,
        [...(besides === undefined ? [] : [besides]), ...more].join('; '),
      ]);
    }),
    '',
    tableRow(['a visit moves', 'when it is', 'by']),
    tableRow(['---', '---', '---']),
    ...moveKeys.map((key) => {
      const { words, from, needs }: MoveRule = moveRules[key];
      const { holders } = permissionOf(needs);
      const titles = columns
        .filter(([holder]) => holders.includes(holder))
        .map(([, title]) => title);
      return tableRow([
        capital(words),
        from.map((state) => stateWords[state]).join('; '),
        titles.join(', '),
      ]);
    }),
  ].join('\n');
}

const begin = '<!-- who may do what: npm run permissions -->';
const end = '<!-- end of who may do what -->';

/** A README with the tables as the code has them now, in the place of those that it has. */
export function withPermissions(readme: string): string {
  return withPart(readme, { begin, end, part: permissionsTable() });
}
