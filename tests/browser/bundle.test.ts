import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import budget from '@/budget.json' with { type: 'json' };
import { rules } from '@/lib/catalogue';
import { pages as de } from '@/lib/copy/de/pages';
import { pages as en } from '@/lib/copy/en/pages';
import { pages as es } from '@/lib/copy/es/pages';
import { pages as fr } from '@/lib/copy/fr/pages';
import { pages as ja } from '@/lib/copy/ja/pages';
import { pages as ptBR } from '@/lib/copy/pt-BR/pages';
import { packedLetters } from '@/lib/engine/language/letters';
import { packedOrdinaryWords } from '@/lib/engine/words/packed-ordinary-words';
import { packedWords } from '@/lib/engine/words/packed-words';
import { hosts } from '@/lib/x/hosts';
import { packedSize } from '@/scripts/bench/browser/packed';
import { compileLexicon } from '@/scripts/lexicon/source';
import { builds } from '@/scripts/lib/build.mjs';
import { root } from '@/scripts/lib/run.mjs';
import { browserNames } from './harness';

/** Ways to reach somebody over the network, or to run code that is not in the package. */
const forbidden = {
  fetch: /\bfetch\s*\(/g,
  XMLHttpRequest: /\bXMLHttpRequest\b/g,
  WebSocket: /\bWebSocket\b/g,
  WebTransport: /\bWebTransport\b/g,
  WebRTC: /\bRTCPeerConnection\b/g,
  EventSource: /\bEventSource\b/g,
  sendBeacon: /\bsendBeacon\b/g,
  eval: /\beval\s*\(/g,
  Function: /\bnew Function\b|[^.\w]Function\s*\(/g,
  importScripts: /\bimportScripts\b/g,
  'import of an address': /\b(?:import\s*\(|from)\s*["'`](?:https?:)?\/\//g,
  'remote element':
    /<(?:script|link|img|iframe|audio|video)\b[^>]*\b(?:src|href)=["'](?:https?:)?\/\//g,
  'remote style': /(?:@import|url\()\s*["']?(?:https?:)?\/\//g,
} as const;

/**
 * What a library brings that matches and is never run: its words around the match, and why it is
 * harmless. A text that merely names an address (name spaces, the help pages in React's errors) loads
 * nothing and does not match.
 */
const allowed: readonly { readonly words: string; readonly why: string }[] = [
  {
    words: 'try{return Function(``),!0}catch{return!1}',
    why: 'zod asks whether it may compile its checks; where it may not, it does without',
  },
];

/** A text of the pages in each language. */
const pageWords = {
  en: en['privacy.drafts'],
  de: de['privacy.drafts']!,
  es: es['privacy.drafts']!,
  fr: fr['privacy.drafts']!,
  'pt-BR': ptBR['privacy.drafts']!,
  ja: ja['privacy.drafts']!,
};

/** The scripts that run in a page of X. */
const inPage: readonly string[] = Object.keys(budget.files);

/** What every rule says of itself, and a word that zod cannot be without. */
const notInPage = [...rules.map(({ why }) => why), 'invalid_type'];

/** Every file of a build, by its path. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => resolve(parentPath, name).slice(folder.length + 1));
}

/** Every text file of a build, by its path, its escapes as the characters that they stand for. */
function filesOf(folder: string): [path: string, text: string][] {
  return namesIn(folder)
    .filter((name) => /\.(?:js|html|css)$/.test(name))
    .map((name) => [name, unescaped(readFileSync(resolve(folder, name), 'utf8'))]);
}

function unescaped(code: string): string {
  return code.replace(/\\u([\da-f]{4})/gi, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

/** What of the forbidden is in a text, each with the words around it. */
function findForbidden(text: string): string[] {
  return Object.entries(forbidden).flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)]
      .map(({ index }) => text.slice(Math.max(0, index - 60), index + 60))
      .filter((around) => !allowed.some(({ words }) => around.includes(words)))
      .map((around) => `${name}: …${around}…`),
  );
}

/** What stands in the engine's own modules: the domains that X links, and the drafts on which phrases are tried. */
const engine = ['삼성|닷컴', 'Fresh bread waits by seven'];

/** The beginning of the table of the phrase lists, and that of the letter groups. */
const tables = [compileLexicon().words, packedLetters(), packedWords(), packedOrdinaryWords()].map(
  (text) => text.slice(0, 60),
);

const SCRIPT = /(?:src|href)="\/([^"]+\.js)"/g;
const IMPORT = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** The scripts that a page loads at once: those that it names, and what they import. */
function scriptsOf(page: string, files: ReadonlyMap<string, string>): string[] {
  const names = Array.from(files.get(page)!.matchAll(SCRIPT), ([, name]) => name!);
  const loaded = new Set<string>();
  for (const name of names) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    for (const [, imported] of files.get(name)!.matchAll(IMPORT)) names.push(`chunks/${imported!}`);
  }
  return [...loaded].map((name) => files.get(name)!);
}

describe.each(browserNames)('the package for %s', (browser) => {
  const folder = resolve(root, builds[browser].folder);
  const files = filesOf(folder);
  const manifest = JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8'));

  it.each(files)('makes no network request in %s', (_, text) => {
    expect(findForbidden(text)).toEqual([]);
  });

  it.each(Object.entries(budget.files))('has in %s at most %i bytes', (name, most) => {
    expect(readFileSync(resolve(folder, name)).length).toBeLessThanOrEqual(most);
  });

  it('stays within its size budget once zipped', () => {
    expect(packedSize(folder)).toBeLessThanOrEqual(budget.packed[browser]);
  });

  it('puts no rule and no schema into a page of X', () => {
    const carried = (isInPage: boolean) =>
      files.filter(([name]) => inPage.includes(name) === isInPage).map(([, text]) => text);
    const found = (texts: readonly string[]) =>
      notInPage.filter((words) => texts.some((text) => text.includes(words)));
    expect(found(carried(true))).toEqual([]);
    // The control: elsewhere they are found by the same search.
    expect(found(carried(false))).toEqual(notInPage);
  });

  it.each(['options.html', 'popup.html', 'welcome.html'])(
    'puts no rule, no phrase and no engine into %s',
    (page) => {
      const marks = [...tables, ...engine];
      const texts = scriptsOf(page, new Map(files)).join('\n');
      expect(marks.filter((each) => texts.includes(each))).toEqual([]);
      // The control: the background holds them.
      const background = files.find(([name]) => name === 'background.js')![1];
      expect(marks.filter((each) => background.includes(each))).toEqual(marks);
    },
  );

  it('gives each page only its own English text, and a page of X none of it', () => {
    const words = Object.values(pageWords);
    const found = (texts: readonly string[]) =>
      words.filter((each) => texts.some((text) => text.includes(each)));
    const byName = new Map(files);
    for (const page of ['options.html', 'popup.html', 'welcome.html']) {
      expect(found(scriptsOf(page, byName))).toEqual([pageWords.en]);
    }
    expect(found(inPage.map((name) => byName.get(name)!))).toEqual([]);
    // The control: each language is in some script.
    expect(found(files.map(([, text]) => text))).toEqual(words);
  });

  it('runs its content script only on pages of X', () => {
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(script.matches.toSorted()).toEqual(hosts.toSorted());
    expect(manifest.host_permissions?.toSorted() ?? []).toEqual(
      browser === 'chromium' ? hosts.toSorted() : [],
    );
  });

  it('requests only the permissions that docs/privacy.md explains', () => {
    expect(manifest.permissions.toSorted()).toEqual(
      browser === 'chromium' ? ['scripting', 'storage'] : ['storage'],
    );
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
    ])
      expect(manifest[key]).toBeUndefined();
    const privacy = readFileSync(resolve(root, 'docs/privacy.md'), 'utf8');
    for (const name of [...manifest.permissions, ...hosts])
      expect(privacy).toContain(`\`${name}\``);
  });

  it('keeps the strict default content security policy', () => {
    expect(manifest.content_security_policy).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it.runIf(browser === 'firefox')('declares that it collects no data', () => {
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

describe('the search for network requests', () => {
  it.each([
    ['fetch', 'a=fetch(`/x`)'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(u)'],
    ['EventSource', 'new EventSource(u)'],
    ['sendBeacon', 'navigator.sendBeacon(u,b)'],
    ['eval', 'eval(s)'],
    ['Function', 'x=new Function(`return 1`)'],
    ['Function', 'x=Function(`return 1`)'],
    ['import of an address', 'import("https://example.com/a.js")'],
    ['remote element', '<script src="https://example.com/a.js">'],
    ['remote style', '@import "https://example.com/a.css"'],
  ])('finds %s in %s', (name, text) => {
    expect(findForbidden(text)).toEqual([`${name}: …${text}…`]);
  });

  it('allows an address that is only a name', () => {
    expect(findForbidden('createElementNS(`http://www.w3.org/2000/svg`)')).toEqual([]);
  });
});
