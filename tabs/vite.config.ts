import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The tab as static files under `/tab/`. `--mode development` builds it with the persona picker,
 * `--mode production` without.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A strict content security policy allows files, not data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // What every page needs comes in one file instead of some thirty small ones.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3978' } },
});
