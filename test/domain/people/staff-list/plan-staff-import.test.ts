import { strict as assert } from 'node:assert';
import type { Person } from '../../../../bot/domain/people/person.ts';
import {
  planStaffImport,
  type StaffPlan,
} from '../../../../bot/domain/people/staff-list/plan-staff-import.ts';
import { readStaffCsv } from '../../../../bot/domain/people/staff-list/read-staff-csv.ts';
import { unnamed } from '../../../../bot/domain/people/unnamed.ts';
import { aPerson } from '../../../support/builders.ts';

const ids = ['0a1d3c52-7b64-4f0e-9a51-1f2e3d4c5b61', '1b2e4d63-8c75-4a1f-8b62-2a3f4e5d6c72'];
const [zoeId = '', amirId = ''] = ids;
const zoe = aPerson({ name: 'Zoe', id: zoeId, address: 'zoe@x.gov.uk', roles: ['director'] });
const amir = aPerson({ name: 'Amir', id: amirId, address: 'amir@x.gov.uk', team: 'Data' });

function plan(people: readonly Person[], lines: readonly string[], complete = false): StaffPlan {
  return planStaffImport(people, {
    file: readStaffCsv(Buffer.from(lines.join('\n'))),
    complete,
    day: '2018-01-23',
    unique: (line) => `line-${line}`,
  });
}

const kinds = ({ changes }: StaffPlan) => changes.map(({ kind, name }) => `${kind} ${name}`);
const faults = (planned: StaffPlan) =>
  planned.faults.map(({ line, reason }) => `${line}: ${reason}`);

describe('an import of staff', () => {
  it('says who is new, who changes and how, who stays as they are', () => {
    const planned = plan(
      [zoe, amir],
      ['name,address,team', 'Zoe,zoe@x.gov.uk,', 'Amir,amir@x.gov.uk,Legal', 'Bo,bo@x.gov.uk,'],
    );

    assert.deepEqual(kinds(planned), ['changed Amir', 'added Bo']);
    assert.deepEqual(planned.changes[0]?.before, { team: 'Data' });
    assert.deepEqual(planned.changes[0].after, { team: 'Legal' });
    assert.equal(planned.unchanged, 1);
  });

  it('finds managers and deputies in the file and on the list, by address, id or name', () => {
    const planned = plan(
      [zoe],
      [
        'name,address,line manager,deputy',
        'Bo,bo@x.gov.uk,cy@x.gov.uk,zoe',
        `Cy,cy@x.gov.uk,${zoeId},`,
      ],
    );

    assert.deepEqual(
      planned.changes.map(({ after }) => [after.lineManagerId, after.deputyId]),
      [
        ['listed-line-3', zoeId],
        [zoeId, null],
      ],
    );
  });

  it('links somebody listed by address to their Entra id', () => {
    const listed = aPerson({ name: 'Bo', id: 'listed-1', address: 'bo@x.gov.uk' });
    const planned = plan([listed], ['name,entra id,address', `Bo,${amirId},bo@x.gov.uk`]);

    assert.deepEqual(kinds(planned), ['changed Bo']);
    assert.deepEqual(planned.changes[0]?.after, { entraId: amirId });
  });

  it('keeps who is not in the file, and says who they are', () => {
    const planned = plan([zoe, amir], ['name,address', 'Zoe,zoe@x.gov.uk']);

    assert.deepEqual(planned.changes, []);
    assert.deepEqual(planned.absent, [{ id: amirId, name: 'Amir' }]);
  });

  it('of everybody makes leavers of those who are not in the file', () => {
    const planned = plan([zoe, amir], ['name,address', 'Zoe,zoe@x.gov.uk'], true);

    assert.deepEqual(kinds(planned), ['left Amir']);
    assert.deepEqual(planned.changes[0]?.after, { active: false, leftOn: '2018-01-23' });
  });

  it('brings back somebody who had left', () => {
    const left = { ...amir, active: false, leftOn: '2017-12-01' };
    const planned = plan([zoe, left], ['name,address', 'Amir,amir@x.gov.uk']);

    assert.deepEqual(kinds(planned), ['returned Amir']);
    assert.deepEqual(planned.changes[0]?.after, { active: true, leftOn: null });
  });

  it('takes somebody with a leaver’s address and another Entra id for somebody else', () => {
    const left = { ...amir, active: false, leftOn: '2017-12-01' };
    const other = '2c3f5e74-9d86-4b2a-9c73-3b4a5f6e7d83';
    const planned = plan([zoe, left], ['name,entra id,address', `Al,${other},amir@x.gov.uk`]);

    assert.deepEqual(kinds(planned), ['added Al']);
  });

  const refusals: [string, string[], string][] = [
    [
      'somebody twice',
      ['name,address', 'Bo,bo@x.gov.uk', 'Bob,bo@x.gov.uk'],
      '3: the address is in line 2 already',
    ],
    [
      'an address that is somebody else’s',
      ['name,entra id,address', '2c,2c3f5e74-9d86-4b2a-9c73-3b4a5f6e7d83,amir@x.gov.uk'],
      '2: the address is Amir’s on the list, who has another Entra id',
    ],
    [
      'a manager nobody knows',
      ['name,address,manager', 'Bo,bo@x.gov.uk,Cy'],
      '2: the line manager “Cy” is neither in the file nor on the list',
    ],
    [
      'their own deputy',
      ['name,address,deputy', 'Bo,bo@x.gov.uk,Bo'],
      '2: the deputy is the person themselves',
    ],
    [
      'managers in a loop',
      ['name,address,manager', 'Bo,bo@x.gov.uk,Cy', 'Cy,cy@x.gov.uk,Bo'],
      '2: the line managers form a loop: Bo → Cy → Bo',
    ],
    [
      'the last director without the role',
      ['name,address,roles', 'Zoe,zoe@x.gov.uk,data'],
      'null: nobody would be director any more',
    ],
  ];
  for (const [what, lines, fault] of refusals) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(faults(plan([zoe, amir], lines)), [fault]);
    });
  }

  describe('where a director was named by Entra id and nothing else', () => {
    const rows = (...lines: string[]) => ['name,entra id,address,roles', ...lines];
    const eve = aPerson({ name: 'Eve Lane', id: zoeId, roles: ['director'] });
    const nameless = { ...eve, name: unnamed };
    const byAddress = 'Eve Lane,,eve@x.gov.uk,director';
    const refused = (who: string) =>
      `2: ${who} is on the list by Entra id alone: add the Entra id, so that nobody is listed twice`;

    it('refuses to list somebody of that name by address alone', () => {
      assert.deepEqual(faults(plan([eve], rows(byAddress))), [refused('Eve Lane')]);
    });

    it('refuses another leader by address alone while nobody knows the name', () => {
      const deputy = 'Bo,,bo@x.gov.uk,deputy director';
      const who = refused('a director whose name is not known yet');

      assert.deepEqual(faults(plan([nameless], rows(byAddress))), [who]);
      assert.deepEqual(faults(plan([nameless], rows(deputy))), [who]);
      assert.deepEqual(faults(plan([nameless], rows('Cy,,cy@x.gov.uk,data'))), []);
    });

    it('takes the row for them once it has the Entra id, and for somebody else with another', () => {
      const known = plan([nameless], rows(`Eve Lane,${zoeId},eve@x.gov.uk,director`));
      const other = plan([eve], rows(`Eve Lane,${amirId},eve.lane@x.gov.uk,director`));

      assert.deepEqual([known.faults, other.faults], [[], []]);
      assert.deepEqual([kinds(known), kinds(other)], [['changed Eve Lane'], ['added Eve Lane']]);
    });

    it('takes the row by address once Teams has said whose the address is', () => {
      const linked = { ...eve, address: 'eve@x.gov.uk' };

      assert.deepEqual(plan([linked], rows(byAddress)).faults, []);
    });
  });

  it('refuses to make leavers of the last director, or of a manager whom it names', () => {
    const lines = ['name,address,manager', 'Amir,amir@x.gov.uk,zoe@x.gov.uk'];

    assert.deepEqual(faults(plan([zoe, amir], lines, true)), [
      'null: nobody would be director any more',
      '2: the line manager Zoe is not in the file and would have left',
    ]);
  });
});
