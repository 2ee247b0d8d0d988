/** What a table of the audit log has, an entry a row. */
export const auditColumns = [
  'When (UTC)',
  'When (London)',
  'Who',
  'What',
  'About',
  'Before',
  'After',
  'Reason',
  'Correlation id',
];
