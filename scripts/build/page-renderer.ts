import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const coach = resolve(import.meta.dirname, '../../entrypoints/coach');
const jsx = { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: 'preact/jsx-runtime' };

/** What stands in the place of React in a page of X. */
const pageRenderer = [
  { find: /^react$/, replacement: `${coach}/page-react.ts` },
  { find: /^react-dom\/client$/, replacement: `${coach}/page-react-client.ts` },
  jsx,
];

/** The same in tests, whose Testing Library asks for all of React. */
export const testedPageRenderer = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  jsx,
];

/**
 * Has the scripts in a page of X draw with Preact in the place of React: the same components, and 200 kB less
 * for every page that somebody writes in. WXT builds these scripts each by itself, as libraries; our own
 * pages keep React.
 */
export function pageRendererPlugin(): Plugin {
  return {
    name: 'tweet-coach:page-renderer',
    config: ({ build }) => (build?.lib ? { resolve: { alias: pageRenderer } } : undefined),
  };
}
