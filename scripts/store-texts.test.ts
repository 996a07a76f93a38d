import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales, type Locale } from '@/lib/i18n/locales';
import { POLICY_VERSION } from '@/lib/settings/policy';
import config from '@/wxt.config';
import { iconFile, iconSizes } from './icons';

/** What the stores are given in a language. */
function listingIn(locale: Locale): string {
  const name = locale === 'en' ? 'listing.md' : `listing.${locale}.md`;
  return readFileSync(new URL(`../docs/store/${name}`, import.meta.url), 'utf8');
}

/** What stands under a heading of the listing; nothing if there is no such heading. */
function under(heading: string, locale: Locale = 'en'): string {
  const section = new RegExp(`^(#+) ${heading}\\n\\n([^]*?)(?=\\n#|$(?![^]))`, 'm');
  return section.exec(listingIn(locale))?.[2]?.trim() ?? '';
}

async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new TypeError('The manifest depends on the browser.');
  const mode = { mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return manifest({ ...mode, browser });
}

/**
 * What every store takes, in characters: the short description is AMO's summary too, which may have 250; Edge
 * asks for 250 or more in the description.
 */
const limits = [
  ['Name', 1, 45],
  ['Short description', 40, 132],
  ['Description', 250, 10_000],
] as const;

it.each(locales.flatMap((locale) => limits.map((limit) => [locale, ...limit] as const)))(
  'in %s: %s has %i to %i characters',
  (locale, heading, least, most) => {
    expect(under(heading, locale).length).toBeGreaterThanOrEqual(least);
    expect(under(heading, locale).length).toBeLessThanOrEqual(most);
  },
);

it('has a single purpose of at most 1000 characters', () => {
  expect(under('Single purpose').length).toBeGreaterThan(0);
  expect(under('Single purpose').length).toBeLessThanOrEqual(1000);
});

it.each(locales.filter((locale) => locale !== 'en'))(
  'is described in %s line by line as in English, in its own words',
  (locale) => {
    const [lines, english] = [under('Description', locale), under('Description')].map((text) =>
      text.split('\n'),
    );
    const shape = (text: string[]) => text.map((line) => /^(?:- )?(?=.)|^$/.exec(line)![0]);
    expect(shape(lines!)).toEqual(shape(english!));
    expect(lines!.filter((line) => line !== '' && english!.includes(line))).toEqual([]);
    expect(under('Name', locale)).toBe(under('Name'));
  },
);

it('has the name of the manifest', async () => {
  expect(await manifestFor('chrome')).toMatchObject({
    name: under('Name'),
    description: '__MSG_description__',
    default_locale: 'en',
  });
});

/** The manifest's own words in a language, by key. */
function wordsIn(folder: string): Record<string, string> {
  const file = new URL(`../public/_locales/${folder}/messages.json`, import.meta.url);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

it('is translated into every language of the interface', async () => {
  const folders = readdirSync(new URL('../public/_locales', import.meta.url));
  expect(folders.toSorted()).toEqual(locales.map((each) => each.replace('-', '_')).toSorted());
  const manifest = JSON.stringify(await manifestFor('chrome'));
  const keys = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
  expect(keys.toSorted()).toEqual(['description', 'shortcut']);
  for (const locale of locales) {
    const { description } = wordsIn(locale.replace('-', '_'));
    expect(description).toBe(under('Short description', locale));
  }
  const languages = folders.map(wordsIn);
  for (const words of languages) {
    expect(Object.keys(words).toSorted()).toEqual(keys.toSorted());
    expect(words['description']!.length).toBeLessThanOrEqual(132);
    // Chromium takes it for the beginning of a substitution.
    expect(Object.values(words).join('')).not.toContain('$');
  }
  for (const key of keys) {
    expect(new Set(languages.map((words) => words[key])).size).toBe(locales.length);
  }
});

it('gives a reason for each permission and each host', async () => {
  const { permissions = [], host_permissions: hosts = [] } = await manifestFor('chrome');
  expect(permissions.filter((name) => under(name) === '')).toEqual([]);
  const named = under('Host permissions');
  expect(hosts.filter((host) => !named.includes(host))).toEqual([]);
});

it.each(iconSizes)('has an icon of %i pixels', (size) => {
  const png = readFileSync(iconFile(size));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

const installing = (name: string) =>
  readFileSync(new URL(`../docs/install/${name}`, import.meta.url), 'utf8');

it('the files for managed browsers contain one valid policy of the newest format', async () => {
  const { readPolicyFile } = await import('@/lib/settings/read-policy');
  const { tryPhrases } = await import('@/lib/background/try-phrases');
  const linux = JSON.parse(installing('chrome-linux.json'));
  const firefox = JSON.parse(installing('firefox-policies.json'));
  const { gecko } = (await manifestFor('firefox')).browser_specific_settings!;
  const texts = [
    linux['3rdparty'].extensions.EXTENSION_ID.policy,
    firefox.policies['3rdparty'].Extensions[gecko!.id!].policy,
    /<key>policy<\/key>\s*<string>(.*)<\/string>/.exec(installing('chrome-mac.mobileconfig'))![1],
    ...['chrome-windows.reg', 'edge-windows.reg'].map((name) =>
      /^"policy"=(".*")$/m.exec(installing(name))![1]!.replace(/^"|"$/g, '').replaceAll('\\"', '"'),
    ),
  ];
  expect(texts.map((text) => readPolicyFile(text, tryPhrases).problems)).toEqual(
    texts.map(() => undefined),
  );
  expect(new Set(texts).size).toBe(1);
  expect(JSON.parse(texts[0])).toMatchObject({ version: POLICY_VERSION });
});
