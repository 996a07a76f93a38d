import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const coach = resolve(import.meta.dirname, '../../entrypoints/coach');
const jsx = { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: 'preact/jsx-runtime' };

/** Replacements for React in a page of X. */
const inPageOfX = [
  { find: /^react$/, replacement: `${coach}/page-react.ts` },
  { find: /^react-dom\/client$/, replacement: `${coach}/page-react-client.ts` },
  jsx,
];

/** Replacements for React on our own pages and in tests, whose Testing Library needs all of it. */
export const inOwnPages = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  jsx,
];

/**
 * Renders with Preact instead of React: the same components, and 200 kB less for every page that somebody writes in,
 * and for the package. WXT builds each script for a page of X separately, as a library; these get from Preact what
 * `entrypoints/coach/page-react.ts` exports. During development (`wxt dev`) our own pages keep React, for hot
 * reloading.
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
