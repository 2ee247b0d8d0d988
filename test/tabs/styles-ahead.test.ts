import assert from 'node:assert/strict';
import { resolveStyleRulesForSlots } from '@griffel/core';
import { parseSync } from 'vite';
import { stylesAhead } from '../../tabs/styles-ahead.ts';

function parse(code: string) {
  return parseSync('a-part.js', code).program;
}

/** What the build makes of a module. */
function built(code: string): string {
  const { transform } = stylesAhead;
  assert.ok(typeof transform === 'object');
  const { handler } = transform as unknown as {
    handler: (this: { parse: typeof parse }, code: string, id: string) => { code: string };
  };
  return handler.call({ parse }, code, 'a-part.js').code;
}

describe('the styles of a component, once the tab is built', () => {
  it('are the rules that the browser would have worked out', () => {
    const code = built(`
      import { makeStyles, tokens } from '@fluentui/react-components';
      const narrow = '@media (max-width: 639px)';
      const useStyles = makeStyles({
        page: { gap: tokens.spacingVerticalS, [narrow]: { gap: 0 } },
        quiet: { ':hover': { border: \`1px solid \${tokens.colorNeutralStroke1}\` } },
      });`);

    const rules = resolveStyleRulesForSlots({
      page: { gap: 'var(--spacingVerticalS)', '@media (max-width: 639px)': { gap: 0 } },
      quiet: { ':hover': { border: '1px solid var(--colorNeutralStroke1)' } },
    });
    const [classes, css] = rules.map((part) => JSON.stringify(part));
    assert.ok(code.includes(`const useStyles = __styles(${classes},${css});`), code);
  });

  it('may not rest on what only the browser knows', () => {
    assert.throws(
      () => built('const useStyles = makeStyles({ page: { width: widthOfTheWindow() } });'),
      /widthOfTheWindow is not defined/,
    );
  });
});
