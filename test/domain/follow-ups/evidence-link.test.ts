import assert from 'node:assert/strict';
import { evidenceProblem } from '../../../bot/domain/follow-ups/evidence-link.ts';

describe('evidence', () => {
  const accepted = (url: string) => evidenceProblem(url) === null;

  it('is a link that a colleague’s browser opens safely', () => {
    assert.ok(accepted('https://council.sharepoint.com/sites/quality/audit.docx'));
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'http://council.example/audit',
    'file:///etc/passwd',
    'https://localhost/audit',
    'https://127.0.0.1/audit',
    'https://0x7f.1/audit',
    'https://2130706433/audit',
    'https://[::1]/audit',
    'https://10.1.2.3/audit',
    'https://169.254.169.254/latest/meta-data',
    'https://intranet/audit',
    'https://files.internal/audit',
    'https://printer.local/',
    'https://me:secret@council.example/',
    'council.example',
    '',
  ]) {
    it(`is never ${url === '' ? 'empty' : url}`, () => {
      assert.equal(accepted(url), false);
    });
  }
});
