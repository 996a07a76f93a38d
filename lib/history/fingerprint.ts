import { FNV_OFFSET, FNV_PRIME } from '@/lib/text/fnv';

/**
 * A text's MinHash: for each of a row of hash functions the smallest hash of its three-word runs.
 * Two texts share about as many places as they share runs (Broder 1997). The words cannot be read
 * back from it, as the hashes are cut to 16 bits; who has the salt too can check a guess.
 */
export type Fingerprint = readonly number[];

/** Hash functions: enough to tell near repeats from the rest, few enough to store 500 times. */
const FUNCTIONS = 24;
/** Words in a run. Shorter texts are one run. */
const RUN = 3;

/** Fingerprint of a text under a salt. Links, case and punctuation make no difference. */
export function fingerprintOf(text: string, salt: number): Fingerprint {
  const runs = runsOf(text);
  if (runs.length === 0) return [];
  return Array.from({ length: FUNCTIONS }, (_, i) => {
    const seed = Math.imul(salt ^ (i + 1), 0x9e3779b1);
    return Math.min(...runs.map((run) => hash(run, seed))) & 0xffff;
  });
}

/** How much of two texts is the same, 0 to 1, as far as their fingerprints tell. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((value, i) => value === b[i]).length / a.length;
}

/**
 * What tells the links of a text again, each cut to 16 bits as above. Protocol, `www.`, case of the host,
 * campaign parameters and what stands behind `#` make no difference.
 *
 * @param links as they are written
 */
export function linkPrintsOf(links: readonly string[], salt: number): readonly number[] {
  const seed = Math.imul(salt ^ LINK, 0x9e3779b1);
  return [...new Set(links.map((link) => hash(normalizeLink(link), seed) & 0xffff))];
}

/** Beyond the numbers of the functions above. */
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

/** Longest text whose runs are counted, in UTF-16 units. */
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
