import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const repository = resolve(import.meta.dirname, '../..');

/** The practice page as three plain files, served under https://x.com/replica/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/replica/',
  resolve: { alias: { '@': repository } },
  // draft-js reads Node's name for the global object.
  define: { global: 'globalThis' },
  build: {
    outDir: resolve(repository, '.output/replica'),
    emptyOutDir: true,
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: { entryFileNames: 'replica.js', assetFileNames: 'replica[extname]' },
    },
  },
});
