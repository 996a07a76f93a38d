import { rules } from '@/lib/catalogue';
import type { Context, PastPost } from '@/lib/engine/context';
import { houseRule, requiredRule } from '@/lib/engine/policy/house-rule';
import { linksIn } from '@/lib/engine/reading/entities';
import type { Rule } from '@/lib/engine/rule';
import { editedPost, type Version } from '@/lib/history/edited-post';
import {
  fingerprintOf,
  linkPrintsOf,
  similarity,
  type Fingerprint,
} from '@/lib/history/fingerprint';
import type { History, StoredPost } from '@/lib/history/schema';
import type { PageDraft } from '@/lib/messages/protocol';
import type { EffectiveAccount } from '@/lib/settings/effective';
import type { Policy } from '@/lib/settings/policy';
import type { Settings } from '@/lib/settings/schema';
import { readAccount, type Stores } from './stores';

/** Everything by which a draft is judged. */
export interface Basis {
  readonly settings: Settings;
  readonly account: EffectiveAccount;
  readonly context: Context;
  readonly rules: readonly Rule[];
}

/** Reads what is needed to judge a draft: settings, the team's policy and the account's history. */
export async function basisOf(stores: Stores, draft: PageDraft): Promise<Basis> {
  const { text, opened, handle, surroundings, id, policy: tried } = draft;
  const { settings, policy, account, now } = await readAccount(
    stores,
    handle,
    id === null ? tried : undefined,
  );
  const history = settings.keepHistory && handle !== null ? await stores.history(handle) : null;
  const context: Context = {
    ...surroundings,
    ...account.context,
    now: surroundings.plannedFor === undefined ? now : surroundings.plannedFor,
    ...(history ? pastOf({ text, opened, surface: surroundings.surface, now }, history) : NO_PAST),
  };
  return { settings, account, context, rules: rulesOf(policy) };
}

/** What a draft is judged by of the account's past. */
type Past = Pick<Context, 'history' | 'nearest' | 'relinked'>;

const NO_PAST: Past = { history: [], nearest: null, relinked: null };

/** A draft as it is now. */
interface DraftNow extends Version {
  readonly text: string;
}

/** The past of a draft; the post that it is taken for an edit of is not among those before it. */
function pastOf({ text, ...version }: DraftNow, history: History): Past {
  const fingerprint = fingerprintOf(text, history.salt);
  const edited = editedPost(history, version);
  return {
    history: history.posts.filter((post) => post !== edited).map(pastPost),
    nearest: nearestPost(fingerprint, history),
    relinked: lastWithLink(text, fingerprint, history),
  };
}

/** A stored post in the form that rules read. */
function pastPost({ at, surface, kind, question, hints }: StoredPost): PastPost {
  return { at, surface, kind, question, hints };
}

function nearestPost(fingerprint: Fingerprint, { posts }: History): Context['nearest'] {
  let nearest: Context['nearest'] = null;
  for (const post of posts) {
    const likeness = similarity(fingerprint, post.fingerprint);
    if (likeness > (nearest?.similarity ?? 0)) nearest = { at: post.at, similarity: likeness };
  }
  return nearest;
}

/** How many of the last posts are searched for a link. */
const LAST_POSTS = 10;

/** The newest of the last posts with a link of the draft. */
function lastWithLink(
  text: string,
  fingerprint: Fingerprint,
  { salt, posts }: History,
): Context['relinked'] {
  const links = linksIn(text);
  if (links.length === 0) return null;
  const prints = new Set(linkPrintsOf(links, salt));
  const post = posts
    .slice(0, LAST_POSTS)
    .find(({ links: had }) => had.some((link) => prints.has(link)));
  if (!post) return null;
  return { at: post.at, similarity: similarity(fingerprint, post.fingerprint) };
}

/** All rules including a team's own phrases, cached by policy. */
const rulesOfTeam = new WeakMap<Policy, readonly Rule[]>();

function rulesOf(policy: Policy | null): readonly Rule[] {
  if (!policy) return rules;
  const known = rulesOfTeam.get(policy);
  if (known) return known;
  const all = [
    ...rules,
    ...(policy.housePhrases ?? []).map((house) => houseRule(house, policy.team)),
    ...(policy.requiredPhrases ?? []).map((required) => requiredRule(required, policy.team)),
  ];
  rulesOfTeam.set(policy, all);
  return all;
}
