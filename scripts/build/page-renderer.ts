import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const coach = resolve(import.meta.dirname, '../../entrypoints/coach');
const jsx = { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: 'preact/jsx-runtime' };

/** What stands in the place of React in a page of X. */
const inPageOfX = [
  { find: /^react$/, replacement: `${coach}/page-react.ts` },
  { find: /^react-dom\/client$/, replacement: `${coach}/page-react-client.ts` },
  jsx,
];

/** What stands in the place of React in our own pages and in tests, whose Testing Library asks for all of it. */
export const inOwnPages = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  jsx,
];

/**
 * Draws with Preact in the place of React: the same components, and 200 kB less for every page that somebody writes in,
 * and for the package. WXT builds the scripts of a page of X each by itself, as libraries: these take of Preact what
 * `entrypoints/coach/page-react.ts` names. While one develops (`wxt dev`) our own pages keep React, whose parts can be
 * exchanged without loading the page again.
 */
export function pageRendererPlugin(): Plugin {
  return {
    name: 'tweet-coach:page-renderer',
    config({ build }, { command }) {
      if (build?.lib) return { resolve: { alias: inPageOfX } };
      return command === 'build' ? { resolve: { alias: inOwnPages } } : undefined;
    },
  };
}
