import { FNV_OFFSET, FNV_PRIME } from '@/lib/text/fnv';

/**
 * The MinHash of a text: for each of several hash functions the smallest hash of its three-word runs. The share of
 * equal places estimates the share of common runs (Broder 1997). The words cannot be recovered from it, because the
 * hashes are cut to 16 bits; but someone who has the salt can check a guess.
 */
export type Fingerprint = readonly number[];

/** Number of hash functions: enough to recognise near-duplicates, few enough to store 500 times. */
const FUNCTIONS = 24;
/** Words per run. A shorter text is one run. */
const RUN = 3;

/** The fingerprint of a text with a salt. Ignores links, case and punctuation. */
export function fingerprintOf(text: string, salt: number): Fingerprint {
  const runs = runsOf(text);
  if (runs.length === 0) return [];
  return Array.from({ length: FUNCTIONS }, (_, i) => {
    const seed = Math.imul(salt ^ (i + 1), 0x9e3779b1);
    return Math.min(...runs.map((run) => hash(run, seed))) & 0xffff;
  });
}

/** How similar two texts are, 0 to 1, estimated from their fingerprints. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((value, i) => value === b[i]).length / a.length;
}

/**
 * Hashes that recognise the links of a text, cut to 16 bits as above. They ignore protocol, `www.`, case of the host,
 * campaign parameters and the part after `#`.
 *
 * @param links as written
 */
export function linkPrintsOf(links: readonly string[], salt: number): readonly number[] {
  const seed = Math.imul(salt ^ LINK, 0x9e3779b1);
  return [...new Set(links.map((link) => hash(normalizeLink(link), seed) & 0xffff))];
}

/** Seed of the hash for links, different from those of the functions above. */
const LINK = FUNCTIONS + 1;

function normalizeLink(link: string): string {
  const [address = '', query = ''] = link
    .replace(/^https?:\/\//i, '')
    .split('#')[0]!
    .split('?');
  const [host = '', ...path] = address.split('/');
  const kept = query.split('&').filter((part) => part !== '' && !/^utm_/i.test(part));
  const place = [host.toLowerCase().replace(/^www\./, ''), ...path].join('/').replace(/\/$/, '');
  return kept.length > 0 ? `${place}?${kept.toSorted().join('&')}` : place;
}

/** How much of a text is fingerprinted, in UTF-16 units. */
const LONGEST = 4000;

function runsOf(text: string): string[] {
  const words = text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' ')
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return [];
  if (words.length <= RUN) return [words.join(' ')];
  return Array.from({ length: words.length - RUN + 1 }, (_, i) =>
    words.slice(i, i + RUN).join(' '),
  );
}

/** FNV-1a from a seed, mixed at the end as in MurmurHash3. */
function hash(text: string, seed: number): number {
  let value = FNV_OFFSET ^ seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), FNV_PRIME);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
