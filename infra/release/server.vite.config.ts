import { dirname, join, relative } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const bot = join(import.meta.dirname, '../../bot');

/** A module finds what lies beside it as if it had stayed in its place. */
const asIfInPlace: Plugin = {
  name: 'as-if-in-place',
  transform: {
    filter: { id: /\.ts$/, code: 'import.meta.' },
    handler(code, id) {
      const own = JSON.stringify(`../${relative(bot, id)}`);
      const folder = JSON.stringify(`../${relative(bot, dirname(id))}`);
      const places: Readonly<Record<string, string>> = {
        url: `new URL(${own}, import.meta.url).href`,
        dirname: `process.getBuiltinModule('node:path').join(import.meta.dirname, ${folder})`,
      };
      const moved = code.replaceAll(
        /import\.meta\.(url|dirname)\b/g,
        (found, property: string) => places[property] ?? found,
      );
      return { code: moved, map: null };
    },
  },
};

/** The server as it is deployed; packages stay packages. */
export default defineConfig({
  root: bot,
  plugins: [asIfInPlace],
  build: {
    ssr: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: ['main', 'run-server', 'config'].map((name) => join(bot, `${name}.ts`)),
      output: { chunkFileNames: '[name].js' },
    },
  },
});
