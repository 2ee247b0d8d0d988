import { strict as assert } from 'node:assert';
import { readStaffCsv } from '../../../../bot/domain/people/staff-list/read-staff-csv.ts';
import { writeStaffCsv } from '../../../../bot/domain/people/staff-list/write-staff-csv.ts';
import { aPerson } from '../../../support/builders.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const reasons = (text: string) =>
  readStaffCsv(utf8(text)).faults.map(({ line, reason }) => `${line}: ${reason}`);

describe('a staff file', () => {
  it('says of each row who it is, and leaves out what it has no column for', () => {
    const { rows, faults } = readStaffCsv(
      utf8('Name,E-mail,Role,Core group\nAmir Aziz,Amir@Example.gov.uk,Data; qa,x\n'),
    );

    assert.deepEqual(faults, []);
    assert.deepEqual(rows, [
      {
        line: 2,
        name: 'Amir Aziz',
        entraId: null,
        address: 'amir@example.gov.uk',
        roles: ['data', 'quality-assurance'],
        coreGroup: true,
      },
    ]);
  });

  const excel = 'name;address\r\nSiobhán O’Neill;s@x.gov.uk\r\n';
  const files: [string, Uint8Array][] = [
    ['UTF-8 with its mark', utf8(`\uFEFF${excel}`)],
    ['UTF-16, as Excel’s “Unicode text”', Buffer.from(`\uFEFF${excel}`, 'utf16le')],
    ['Windows-1252', Buffer.from(excel.replace('’', '\u0092'), 'latin1')],
    ['tabs', utf8(excel.replaceAll(';', '\t'))],
    ['a line that names the delimiter', utf8(`sep=;\r\n${excel}`)],
  ];
  for (const [what, bytes] of files) {
    it(`is read with ${what}`, () => {
      const { rows, faults } = readStaffCsv(bytes);

      assert.deepEqual(faults, []);
      assert.deepEqual(
        rows.map(({ name, address }) => [name, address]),
        [['Siobhán O’Neill', 's@x.gov.uk']],
      );
    });
  }

  it('takes Entra ids and addresses in one column', () => {
    const id = '0a1d3c52-7b64-4f0e-9a51-1f2e3d4c5b61';
    const { rows } = readStaffCsv(utf8(`name,account\nA,${id.toUpperCase()}\nB,b@x.gov.uk\n`));

    assert.deepEqual(
      rows.map(({ entraId, address }) => entraId ?? address),
      [id, 'b@x.gov.uk'],
    );
  });

  it('names each row that cannot be taken, with its line and why', () => {
    const text = [
      'name,address,role,core group,phone',
      ',a@x.gov.uk,,,',
      'B,,,,',
      'C,not an address,,,',
      'D,d@x.gov.uk,Socal worker,,',
      'E,e@x.gov.uk,,perhaps,',
      '"=HYPERLINK(""http://x"")",f@x.gov.uk,,,',
      'G,g@x.gov.uk,,,7.7E+11',
      'H,h@x.gov.uk,,,,one too many',
      'I,i@x.gov.uk,,,+44 7700 900104',
    ].join('\n');

    assert.deepEqual(reasons(text), [
      '2: there is no name',
      '3: there is neither an Entra id nor an address',
      '4: “not an address” is no address',
      '5: the role “Socal worker” is not known; the nearest is “Social worker”',
      '6: “perhaps” is neither yes nor no',
      '7: “=HYPERLINK("http://x")” looks like a formula',
      '8: “7.7E+11” is no telephone number',
      '9: it has more cells than headings',
    ]);
  });

  it('is refused as a whole when its headings are not understood', () => {
    assert.deepEqual(reasons(''), ['null: The file is empty.']);
    assert.deepEqual(reasons('address\n'), ['null: The file has no column “name”.']);
    assert.deepEqual(reasons('name,address,shoe size\n'), [
      'null: The column “shoe size” is not known.',
    ]);
    assert.deepEqual(reasons('name,team\n'), [
      'null: The file needs a column “Entra id” or “address”.',
    ]);
    assert.deepEqual(readStaffCsv(new Uint8Array([0, 1, 2])).faults, [
      { line: null, reason: 'The file is not text. Save it as CSV.' },
    ]);
  });

  it('says where a quotation mark is missing', () => {
    const [fault] = reasons('name,address\n"A,a@x.gov.uk\n');

    assert.match(fault ?? '', /quotation mark/);
  });

  it('that was written here is read back as it was, telephone numbers and formulas included', () => {
    const boss = aPerson({ name: 'Zoe', id: '0a1d3c52-7b64-4f0e-9a51-1f2e3d4c5b61' });
    const amir = aPerson({
      name: 'Amir',
      id: 'listed-1',
      address: 'amir@x.gov.uk',
      phone: '+44 7700 900104',
      roles: ['data', 'legal'],
      lineManagerId: boss.id,
      coreGroup: true,
    });

    const { rows, faults } = readStaffCsv(utf8(writeStaffCsv([boss, amir])));

    assert.deepEqual(faults, []);
    assert.deepEqual(rows[1], {
      line: 3,
      name: 'Amir',
      entraId: null,
      address: 'amir@x.gov.uk',
      roles: ['data', 'legal'],
      team: null,
      lineManager: boss.id,
      deputy: null,
      coreGroup: true,
      phone: '+44 7700 900104',
    });
  });
});
