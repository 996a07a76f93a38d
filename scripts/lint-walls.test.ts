import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root, toolPath } from './lib/run.mjs';

const everywhere = [
  '#imports',
  '../x/read',
  './../x/read',
  '~/lib/x/read',
  '@/entrypoints/popup/app',
];
const react = ['react', 'react-dom', 'react-dom/client', '@/components/panel/hint-cards'];
const ofRules = [
  ...everywhere,
  ...react,
  'wxt',
  'wxt/browser',
  'compromise',
  'compromise/two',
  '@/lib/background/review-draft',
  '@/lib/page/coach',
  '@/lib/catalogue',
  '@/lib/engine/schemas/context',
  '@/lib/rules/hard-sell',
  '@/lib/settings/store',
  '@/lib/x/read',
];

/** What a file in each folder may not import, and what it may. */
const imports: Record<string, Lines> = {
  'lib/engine/planted.ts': {
    shut: [
      ...everywhere,
      ...react,
      'wxt/browser',
      '../settings/store',
      '@/lib/background/review-draft',
      '@/lib/page/coach',
      '@/lib/history/store',
      '@/lib/praise',
      '@/lib/praise/help-offered',
      '@/lib/catalogue',
      '@/lib/rules/hard-sell',
      '@/lib/settings/store',
      '@/lib/x/read',
      'zod',
      'zod/mini',
    ],
    open: ['./draft', '@/lib/lexicon/types', 'compromise/two', 'twitter-text'],
  },
  'lib/engine/schemas/planted.ts': {
    shut: [
      ...everywhere,
      'zod',
      ...react,
      'wxt/browser',
      '@/lib/engine/review',
      '@/lib/settings/schema',
    ],
    open: ['./context', '@/lib/engine/hint', 'zod/mini'],
  },
  'lib/rules/shouting/planted.ts': {
    shut: [...ofRules, '../hard-sell'],
    open: ['./gates', '@/lib/engine/reading/draft', '@/lib/lexicon/selling'],
  },
  'lib/praise/planted.ts': {
    shut: [...ofRules, './help-offered'],
    open: ['@/lib/engine/reading/draft', '@/lib/lexicon/giving'],
  },
  'lib/lexicon/planted.ts': {
    shut: [
      ...everywhere,
      ...react,
      'compromise',
      'zod',
      'zod/mini',
      '../engine/draft',
      '@/lib/engine/reading/draft',
    ],
    open: ['./types', './types.ts'],
  },
  'lib/copy/de/planted.ts': {
    shut: [
      ...everywhere,
      ...react,
      'zod',
      'zod/mini',
      '../en/panel',
      '@/lib/engine/reading/draft',
      '@/lib/i18n/panel',
    ],
    open: ['./panel', '@/lib/copy/en/panel'],
  },
  'lib/i18n/planted.ts': {
    shut: [
      ...everywhere,
      ...react,
      'wxt/browser',
      'zod',
      'zod/mini',
      '@/lib/page/coach',
      '@/lib/rules/hard-sell',
      '@/lib/settings/store',
      '@/lib/x/read',
    ],
    open: ['./locales', '@/lib/catalogue', '@/lib/copy/en/panel', '@/lib/engine/hints/wording'],
  },
  'lib/x/planted.ts': {
    shut: [
      ...everywhere,
      ...react,
      '../settings/store',
      '@/lib/background/review-draft',
      '@/lib/page/coach',
      '@/lib/catalogue',
      '@/lib/rules/hard-sell',
      '@/lib/settings/store',
    ],
    open: ['./read', '@/lib/text/span'],
  },
  'lib/settings/planted.ts': {
    shut: [
      ...everywhere,
      'zod',
      ...react,
      '@/lib/x/read',
      '@/lib/background/review-draft',
      '@/lib/page/coach',
      '@/lib/engine/reading/entities',
      '@/lib/engine/policy/house-rule',
      '@/lib/catalogue',
      '@/lib/lexicon/selling',
    ],
    open: [
      './schema',
      '@/lib/engine/hint',
      '@/lib/engine/schemas/hint',
      '@/lib/history/schema',
      'wxt/browser',
      'zod/mini',
    ],
  },
  'lib/history/planted.ts': {
    shut: [
      ...everywhere,
      'zod',
      ...react,
      '@/lib/x/read',
      '@/lib/background/review-draft',
      '@/lib/page/coach',
    ],
    open: [
      './schema',
      '@/lib/engine/features/question',
      '@/lib/settings/heal',
      'wxt/browser',
      'zod/mini',
    ],
  },
  'lib/page/planted.ts': {
    shut: [
      ...everywhere,
      ...react,
      'wxt/browser',
      'zod',
      'zod/mini',
      '@/lib/background/review-draft',
      '@/lib/catalogue',
      '@/lib/engine/review',
      '@/lib/history/store',
      '@/lib/rules/hard-sell',
      '@/lib/settings/policy',
      '@/lib/settings/store',
    ],
    open: ['./coach', '@/lib/text/span', '@/lib/messages/orders', '@/lib/x/read'],
  },
  'lib/messages/planted.ts': {
    shut: [
      ...everywhere,
      'zod',
      ...react,
      '@/lib/background/review-draft',
      '@/lib/catalogue',
      '@/lib/engine/review',
      '@/lib/page/coach',
      '@/lib/settings/store',
      '@/lib/x/read',
    ],
    open: ['./orders', '@/lib/engine/context', '@/lib/settings/schema', 'wxt/browser', 'zod/mini'],
  },
  'lib/background/planted.ts': {
    shut: [...everywhere, ...react, '@/lib/page/coach', '@/lib/rules/hard-sell', '@/lib/x/read'],
    open: [
      './review-draft',
      '@/lib/catalogue',
      '@/lib/engine/review',
      '@/lib/messages/orders',
      '@/lib/praise',
      '@/lib/settings/store',
      '@/lib/x/hosts',
      'wxt/browser',
    ],
  },
  'components/panel/planted.tsx': {
    shut: [
      ...everywhere,
      'wxt/browser',
      'compromise/two',
      '../../lib/x/read',
      '@/lib/background/review-draft',
      '@/lib/page/coach',
      '@/lib/history/store',
      '@/lib/lessons/progress',
      '@/lib/catalogue',
      '@/lib/rules/hard-sell',
      '@/lib/settings/store',
      '@/lib/settings/watch',
      '@/lib/storage',
      '@/lib/x/read',
    ],
    open: [
      './hint-cards',
      '@/components/panel/panel.css?inline',
      '@/lib/page/panel-view',
      '@/lib/settings/schema',
      'react',
    ],
  },
};

const noPage: Lines = {
  shut: ['document', 'window', 'globalThis.document', 'self.document'],
  open: ['crypto', 'globalThis.crypto'],
};
/** What a file in each folder may not ask of its surroundings, and what it may. */
const globals: Record<string, Lines> = {
  'lib/settings/asking.ts': noPage,
  'lib/history/asking.ts': noPage,
  'lib/background/asking.ts': noPage,
  'components/panel/asking.tsx': {
    shut: ['browser', 'chrome', 'globalThis.chrome'],
    open: ['document', 'window'],
  },
};

let folder: string;
let problems: readonly Problem[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-walls-test-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  plant(imports, (name) => `import '${name}';`);
  plant(globals, (name) => `void ${name};`);
  const { stdout } = spawnSync(toolPath('oxlint'), ['--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  problems = (JSON.parse(stdout) as { diagnostics: Problem[] }).diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(Object.entries(imports))('forbids in %s what its folder must not import', (file, lines) => {
  expect(reported(file, lines, 'no-restricted-imports')).toEqual(lines.shut);
});

it.each(Object.entries(globals))('forbids in %s what its folder must not use', (file, lines) => {
  expect(reported(file, lines, 'no-restricted-globals')).toEqual(lines.shut);
});

function plant(files: Record<string, Lines>, statement: (name: string) => string): void {
  for (const [file, { shut, open }] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), [...shut, ...open].map(statement).join('\n'));
  }
}

function reported(file: string, { shut, open }: Lines, rule: string): string[] {
  const lines = new Set(
    problems
      .filter(({ filename, code }) => filename === file && code === `eslint(${rule})`)
      .map(({ labels: [label] }) => label.span.line),
  );
  return [...shut, ...open].filter((_, index) => lines.has(index + 1));
}

interface Lines {
  readonly shut: readonly string[];
  readonly open: readonly string[];
}

interface Problem {
  readonly filename: string;
  readonly code: string;
  readonly labels: readonly [{ readonly span: { readonly line: number } }];
}
