export type Column =
  | 'name'
  | 'entraId'
  | 'address'
  /** Either of the two before, row by row. */
  | 'account'
  | 'roles'
  | 'team'
  | 'lineManager'
  | 'deputy'
  | 'coreGroup'
  | 'phone';

/** What a column may be called, in small letters; our own heading comes first. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'full name', 'display name', 'displayname'],
  entraId: ['entra id', 'entra object id', 'object id', 'objectid', 'aad object id', 'id'],
  address: [
    'address',
    'e-mail',
    'email',
    'email address',
    'mail',
    'upn',
    'user principal name',
    'userprincipalname',
  ],
  account: ['entra id or address', 'account'],
  roles: ['roles', 'role', 'role(s)'],
  team: ['team', 'department', 'service'],
  lineManager: ['line manager', 'manager', 'reports to'],
  deputy: ['deputy'],
  coreGroup: ['core group', 'core'],
  phone: ['phone', 'telephone', 'mobile', 'phone number', 'business phone'],
};

const byHeading = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.map((word): [string, Column] => [word, column as Column]),
  ),
);

/** Which column a heading means; null for one that is not known. */
export function columnOf(heading: string): Column | null {
  return (
    byHeading.get(
      heading
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, ' '),
    ) ?? null
  );
}

/** The heading that a column is written under. */
export function headingOf(column: Column): string {
  return headings[column][0] ?? column;
}
