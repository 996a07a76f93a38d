import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { inOwnPages } from './scripts/build/page-renderer.ts';
import { LongestFirst } from './tests/longest-first.ts';
import { SlowestTests } from './tests/slowest-tests.ts';

const alias = { '@': import.meta.dirname };

/** Components are drawn as in the product. Only the modules of Testing Library can be given another React. */
const withDom = {
  resolve: {
    alias: [
      ...inOwnPages,
      { find: /^react-dom\/test-utils$/, replacement: 'preact/compat/test-utils' },
      {
        find: /^@testing-library\/react$/,
        replacement: `${alias['@']}/node_modules/@testing-library/react/dist/@testing-library/react.esm.js`,
      },
      { find: /^@\//, replacement: `${alias['@']}/` },
    ],
  },
  plugins: [await WxtVitest()],
  test: {
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    server: { deps: { inline: [/@testing-library\/react/] } },
    maxWorkers: 2,
    // More than anything takes: on a busy machine typing alone may need seconds.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
};

const inBrowsers = {
  environment: 'node',
  globalSetup: ['tests/browser/global-setup.ts'],
  setupFiles: ['tests/browser/setup.ts'],
  // The files of a worker share its browsers: to start them for each would take longer than most tests.
  isolate: false,
  testTimeout: 120_000,
  // A hook also starts the browsers of a worker.
  hookTimeout: 180_000,
  expect: { poll: { timeout: 20_000 } },
  // A shared machine may stall a browser for seconds; at one's own desk a test gets one chance.
  retry: process.env['CI'] ? 1 : 0,
};

/** Tests that measure time, or set a policy for every browser of the machine. */
const undisturbed = ['tests/browser/cost.test.ts', 'tests/browser/managed-policy.test.ts'];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    tags: [
      {
        name: 'wide',
        description:
          'Shows in further places, or at length, what others show: run by `npm run test:all` only.',
      },
    ],
    reporters: [
      'default',
      ...(process.env['GITHUB_ACTIONS'] ? ['github-actions'] : []),
      new SlowestTests(),
    ],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['lib/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.dom.test.ts'],
          environment: 'node',
          setupFiles: ['tests/same-inputs.ts'],
          testTimeout: 60_000,
          // Rules are pure, and what they are made of takes long to load.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        ...withDom,
        test: {
          ...withDom.test,
          name: 'dom',
          include: ['lib/**/*.dom.test.ts', 'components/**/*.test.tsx'],
          isolate: false,
          restoreMocks: true,
        },
      },
      {
        resolve: { alias },
        test: {
          ...inBrowsers,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...undisturbed],
          setupFiles: [...inBrowsers.setupFiles, 'tests/browser/start-browsers.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: { alias },
        test: {
          ...inBrowsers,
          name: 'browser-alone',
          include: [...undisturbed],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
