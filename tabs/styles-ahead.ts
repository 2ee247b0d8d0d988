import { runInNewContext } from 'node:vm';
import { resolveStyleRulesForSlots, type GriffelStyle } from '@griffel/core';
import type { ESTree, Plugin } from 'vite';

/** Fluent’s tokens are the names of the theme’s variables. */
const tokens = new Proxy({}, { get: (_tokens, name) => `var(--${String(name)})` });

/**
 * Works the styles of components out while the tab is built, as Fluent’s own have been. In the browser
 * it is two fifths of what the first page takes to draw, and the code for it comes along as well.
 */
export const stylesAhead: Plugin = {
  name: 'styles-ahead',
  transform: {
    filter: { id: { exclude: /node_modules/ }, code: 'makeStyles(' },
    handler(code, id) {
      const declared = this.parse(code).body.flatMap(declarationsIn);
      const texts = declared.filter(isText).map((one) => sourceOf(one, code));
      const calls = declared.map(({ init }) => init).filter(isMakeStyles);
      let worked = code;
      for (const { start, end, arguments: made } of calls.toReversed()) {
        const styles = `styles = ${made.map((one) => sourceOf(one, code)).join()}`;
        const rules = rulesOf(`var ${[...texts, styles].join()}; styles`, id);
        worked = `${worked.slice(0, start)}__styles(${rules})${worked.slice(end)}`;
      }
      const importing = `import { __styles } from '@fluentui/react-components';`;
      return { code: `${importing}\n${worked}`, map: null };
    },
  },
};

/** What Fluent’s `makeStyles` makes in the browser of the styles that a script ends with. */
function rulesOf(script: string, filename: string): string {
  const styles = runInNewContext(script, { tokens }, { filename }) as Record<string, GriffelStyle>;
  const rules = resolveStyleRulesForSlots(styles);
  return rules.map((part) => JSON.stringify(part)).join();
}

type Statement = ESTree.Program['body'][number];

function declarationsIn(statement: Statement): readonly ESTree.VariableDeclarator[] {
  const said = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  return said?.type === 'VariableDeclaration' ? said.declarations : [];
}

/** What styles may be made of besides tokens: `@media (max-width: 639px)`. */
function isText({ init }: ESTree.VariableDeclarator): boolean {
  return init?.type === 'Literal';
}

function sourceOf({ start, end }: { start: number; end: number }, code: string): string {
  return code.slice(start, end);
}

function isMakeStyles(init: ESTree.Expression | null): init is ESTree.CallExpression {
  return (
    init?.type === 'CallExpression' &&
    init.callee.type === 'Identifier' &&
    init.callee.name === 'makeStyles'
  );
}
