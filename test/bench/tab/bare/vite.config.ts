import { defineConfig } from 'vite';

/** The barest page, built as the tab is. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/bare/',
  build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
});
