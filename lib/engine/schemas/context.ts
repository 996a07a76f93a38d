import { z } from 'zod/mini';
import { usualThresholds } from '@/lib/engine/context';
import { campaignLinkSchema } from './campaign-link';
import { momentSchema } from './moment';
import { quietDaysSchema } from './quiet-days';

/** A post on screen beside the draft: the one that is answered or quoted. */
const otherPost = z.object({
  /** Handle without `@`; empty if it could not be read. */
  author: z.string(),
  /** Its text, perhaps machine-translated by X; empty if it could not be read. */
  text: z.string(),
});

const timeOfDay = z
  .string()
  .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a time like 09:30'));

/** When an account's readers are online. */
export const hoursSchema = z.object({
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  days: z.array(z.int().check(z.minimum(1), z.maximum(7))),
  from: timeOfDay,
  /** Earlier than `from` if the hours run past midnight. */
  to: timeOfDay,
});
export type Hours = z.infer<typeof hoursSchema>;

/**
 * How far the history rules look back and from when on they speak. The numbers are conventions of the trade ("80/20",
 * "4-1-1"), not research results, so users can change them.
 */
export const thresholdFields = {
  /** How many posts to look back. */
  window: z.int().check(z.minimum(5), z.maximum(100)),
  /** Share of selling and asking posts from which a stream is lopsided, 0 to 1. */
  takingShare: z.number().check(z.minimum(0), z.maximum(1)),
  /** Posts in a row without a reply from which an account is silent. */
  silentPosts: z.int().check(z.minimum(3), z.maximum(100)),
  /** Posts in a row without a question from which a conversation account is a closed door. */
  closedPosts: z.int().check(z.minimum(3), z.maximum(100)),
};
/** The same with defaults. */
export const thresholdsSchema = z.object({
  window: z._default(thresholdFields.window, usualThresholds.window),
  takingShare: z._default(thresholdFields.takingShare, usualThresholds.takingShare),
  silentPosts: z._default(thresholdFields.silentPosts, usualThresholds.silentPosts),
  closedPosts: z._default(thresholdFields.closedPosts, usualThresholds.closedPosts),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** Where a draft is written; `thread` is any part of a thread but the first. */
export const surfaceSchema = z.enum(['post', 'reply', 'quote', 'thread']);

/** What a post does for its readers: it helps them, talks with them, asks something of them, or sells. */
const postKindSchema = z.enum(['give', 'talk', 'ask', 'sell']);
export type PostKind = z.infer<typeof postKindSchema>;

/** What is remembered of a post of this account; never its text. */
export const pastPostSchema = z.object({
  /** When it was sent. */
  at: momentSchema,
  surface: surfaceSchema,
  kind: postKindSchema,
  /** Whether it asked its readers a question. */
  question: z.boolean(),
  /** The rules that spoke on it, and what happened to their words before it was sent. */
  hints: z.array(
    z.object({ rule: z.string(), outcome: z.enum(['mended', 'ignored', 'sent-anyway']) }),
  ),
});
export type PastPost = z.infer<typeof pastPostSchema>;

/** Something attached to a draft. */
const mediumSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('picture'),
    /** Whether it has a description for people who cannot see it; `null` if the page does not show that. */
    described: z.nullable(z.boolean()),
  }),
  /** `other`: something else or unknown. */
  z.object({ kind: z.enum(['video', 'gif', 'poll', 'other']) }),
]);
export type Medium = z.infer<typeof mediumSchema>;

/** How many parts of a thread are looked at; X allows 25. */
const MOST_PARTS = 25;

/** The parts of a thread that are on the page together. */
const threadSchema = z.object({
  parts: z.readonly(
    z
      .array(
        z.object({
          /** Its text; `null` if the page does not show it, as before its editor exists. */
          text: z.nullable(z.string()),
          /** Whether something is attached to it. */
          media: z.boolean(),
        }),
      )
      .check(z.maxLength(MOST_PARTS)),
  ),
  /** The index of the draft among them, from 0. */
  at: z.int().check(z.minimum(0)),
});
export type Thread = z.infer<typeof threadSchema>;

/** What the page shows around a draft. */
export const surroundingsSchema = z.object({
  surface: surfaceSchema,
  /** What the writer has attached, in order; empty for a draft of words alone. */
  media: z.readonly(z.array(mediumSchema)),
  /**
   * When X is scheduled to send it, in milliseconds since 1970; `null` if it is scheduled for an unknown time. Absent
   * if it is sent at once.
   */
  plannedFor: z.optional(z.nullable(z.number())),
  /** The post that the draft answers, if it could be read. */
  replyTo: z.optional(otherPost),
  /** The post that the draft quotes, if it could be read. */
  quoted: z.optional(otherPost),
  /** The thread that it is part of; absent for a single post. */
  thread: z.optional(threadSchema),
});
export type Surroundings = z.infer<typeof surroundingsSchema>;

/** Another account from which this browser posts. */
const ownAccount = z.object({
  /** In lower case and without `@`. */
  handle: z.string(),
  account: z.enum(['business', 'personal']),
  /** What it is about, a few words each. */
  topics: z.array(z.string()),
});
export type OwnAccount = z.infer<typeof ownAccount>;

/** Everything but its text that a draft is judged by. Plain data. */
export const contextSchema = z.extend(surroundingsSchema, {
  /** Whether staff post for an organisation, or a person for themselves. */
  account: z.enum(['business', 'personal']),
  /** The posting account, in lower case and without `@`; `null` if unknown. */
  handle: z.nullable(z.string()),
  /** The other accounts in this browser that have a profile. */
  ownAccounts: z.readonly(z.array(ownAccount)),
  /** What the account is about, a few words each. */
  topics: z.array(z.string()),
  /** Acronyms that the account's readers know. */
  acronyms: z.array(z.string()),
  /** When the account's readers are online; `null` if not set. */
  hours: z.nullable(hoursSchema),
  /** Days on which the account stays silent. */
  quietDays: z.readonly(quietDaysSchema),
  /** The account's IANA time zone. */
  timeZone: z.string(),
  /** The time of the review, in milliseconds since 1970; `null` if it says nothing about the draft. */
  now: z.nullable(z.number()),
  /** What the account posted before, newest first. */
  history: z.array(pastPostSchema),
  /** The past post that is most similar to the draft, and its similarity, 0 to 1. */
  nearest: z.nullable(z.object({ at: z.number(), similarity: z.number() })),
  /** The newest past post that shares a link with the draft, and its similarity, 0 to 1. */
  relinked: z.nullable(z.object({ at: z.number(), similarity: z.number() })),
  /** The parameters that the team requires in links to its own domains. */
  campaignLinks: z.readonly(z.array(campaignLinkSchema)),
  thresholds: thresholdsSchema,
});

export type Context = z.infer<typeof contextSchema>;
export type Surface = Context['surface'];
export type OtherPost = z.infer<typeof otherPost>;
