import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { stylesAhead } from './styles-ahead.ts';

const base = '/tab/';

/** Fluent's movement, focus and portals, below its menus, dialogs and fields. */
const underControls =
  /@fluentui\/react-(context-selector|motion|motion-components-preview|portal|shared-contexts|tabster|utilities)\//;

/** Loads what talks to Teams beside the rest, and not when the rest has run and asks for it. */
const teamsBeside: Plugin = {
  name: 'teams-beside',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      return chunks
        .filter(({ moduleIds }) => moduleIds.some((id) => id.includes('@microsoft/teams-js')))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `${base}${fileName}` },
        }));
    },
  },
};

/**
 * The tab as static files under `/tab/`. `--mode development` builds it with the persona picker,
 * `--mode production` without.
 */
export default defineConfig({
  root: import.meta.dirname,
  base,
  plugins: [react(), stylesAhead, teamsBeside],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    modulePreload: {
      polyfill: false,
      // The list of what each page is made of would be three kilobytes ahead of the first one. A page
      // names that by itself, a moment later.
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    // A strict content security policy allows files, not data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // What every page needs comes in one file instead of some thirty small ones.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // But for what talks to Teams and the server before that runs.
            { name: 'surroundings', test: /tabs\/app\/surroundings\.ts$/, priority: 1 },
            // And so does what most controls of the other pages need.
            { name: 'controls', test: underControls, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3978' } },
});
