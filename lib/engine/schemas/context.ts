import { z } from 'zod';
import { usualThresholds } from '@/lib/engine/context';
import { campaignLinkSchema } from './campaign-link';
import { quietDaysSchema } from './quiet-days';

/** A post that is on screen beside the draft: the one answered or quoted. */
const otherPost = z.object({
  /** Handle without `@`, empty if it could not be read. */
  author: z.string(),
  /** Its text, perhaps machine translated by X, empty if it could not be read. */
  text: z.string(),
});

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a time like 09:30');

/** When an account's readers are there. */
export const hoursSchema = z.object({
  /** Days of the week, 1 for Monday to 7 for Sunday. */
  days: z.array(z.number().int().min(1).max(7)),
  from: timeOfDay,
  /** Before `from` if the hours run past midnight. */
  to: timeOfDay,
});
export type Hours = z.infer<typeof hoursSchema>;

/**
 * How far history rules look back and from when they speak. The numbers are conventions of the trade
 * ("80/20", "4-1-1"), not findings; that is why they can be changed.
 */
export const thresholdFields = {
  /** Posts looked back on. */
  window: z.number().int().min(5).max(100),
  /** Share of selling and asking posts from which a stream is lopsided, 0 to 1. */
  takingShare: z.number().min(0).max(1),
  /** Posts in a row without a reply from which an account is silent. */
  silentPosts: z.number().int().min(3).max(100),
  /** Posts in a row without a question from which a conversation account is a closed door. */
  closedPosts: z.number().int().min(3).max(100),
};
/** The same with what is assumed where nobody chose. */
export const thresholdsSchema = z.object({
  window: thresholdFields.window.default(usualThresholds.window),
  takingShare: thresholdFields.takingShare.default(usualThresholds.takingShare),
  silentPosts: thresholdFields.silentPosts.default(usualThresholds.silentPosts),
  closedPosts: thresholdFields.closedPosts.default(usualThresholds.closedPosts),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** Where a draft is written; `thread` is any part of a thread but the first. */
export const surfaceSchema = z.enum(['post', 'reply', 'quote', 'thread']);

/** What a post does for its readers: helps them, talks with them, asks something of them, sells. */
const postKindSchema = z.enum(['give', 'talk', 'ask', 'sell']);
export type PostKind = z.infer<typeof postKindSchema>;

/** A post of this account, as far as it is remembered: never its text. */
export const pastPostSchema = z.object({
  /** When it was sent, in milliseconds since 1970. */
  at: z.number(),
  surface: surfaceSchema,
  kind: postKindSchema,
  /** Whether it asked its readers a question. */
  question: z.boolean(),
  /** The rules that spoke on it, and whether their words were mended before it was sent. */
  hints: z.array(
    z.object({ rule: z.string(), outcome: z.enum(['mended', 'ignored', 'sent-anyway']) }),
  ),
});
export type PastPost = z.infer<typeof pastPostSchema>;

/** Something that goes with a draft. */
const mediumSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('picture'),
    /** Whether it has a description for those who cannot see it; `null` if the page does not say. */
    described: z.boolean().nullable(),
  }),
  /** `other` is something else, or nobody knows what. */
  z.object({ kind: z.enum(['video', 'gif', 'poll', 'other']) }),
]);
export type Medium = z.infer<typeof mediumSchema>;

/** Most parts of a thread that are looked at; X allows 25. */
const MOST_PARTS = 25;

/** The parts of a thread that stand together on the page. */
const threadSchema = z.object({
  parts: z
    .array(
      z.object({
        /** What is written in it; `null` if the page does not say, as before its editor is there. */
        text: z.string().nullable(),
        /** Whether something is attached to it. */
        media: z.boolean(),
      }),
    )
    .max(MOST_PARTS)
    .readonly(),
  /** Which of them the draft is, from 0. */
  at: z.number().int().min(0),
});
export type Thread = z.infer<typeof threadSchema>;

/** What the page shows around a draft. */
export const surroundingsSchema = z.object({
  surface: surfaceSchema,
  /** What the writer has attached, in order; empty for a draft of words alone. */
  media: z.array(mediumSchema).readonly(),
  /**
   * When X is to send it, in milliseconds since 1970; `null` if that is planned and nobody can tell for
   * when. Left out where it is sent at once.
   */
  plannedFor: z.number().nullable().optional(),
  /** The post that a reply answers, if it could be read. */
  replyTo: otherPost.optional(),
  /** The post that a quote shows, if it could be read. */
  quoted: otherPost.optional(),
  /** The thread that it is a part of; left out for a post alone. */
  thread: threadSchema.optional(),
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

/** Everything beside its text that a draft is judged by. Plain data. */
export const contextSchema = surroundingsSchema.extend({
  /** Whether staff post for an organisation, or a person for themselves. */
  account: z.enum(['business', 'personal']),
  /** Who posts, in lower case and without `@`; `null` if nobody knows. */
  handle: z.string().nullable(),
  /** The other accounts of the same browser for which somebody has chosen a profile. */
  ownAccounts: z.array(ownAccount).readonly(),
  /** What the account is about, a few words each. */
  topics: z.array(z.string()),
  /** Acronyms that the account's readers know. */
  acronyms: z.array(z.string()),
  /** When the account's readers are there, `null` if that is not set. */
  hours: hoursSchema.nullable(),
  /** Days on which the account is silent. */
  quietDays: quietDaysSchema.readonly(),
  /** The account's IANA time zone. */
  timeZone: z.string(),
  /** The moment of the review, in milliseconds since 1970; `null` where that says nothing of the draft. */
  now: z.number().nullable(),
  /** What the account posted before, newest first. */
  history: z.array(pastPostSchema),
  /** The post before that is most like the draft, and how like it is, 0 to 1. */
  nearest: z.object({ at: z.number(), similarity: z.number() }).nullable(),
  /** The newest of the last posts that had a link of the draft, and how like it is, 0 to 1. */
  relinked: z.object({ at: z.number(), similarity: z.number() }).nullable(),
  /** What the team wants in links to its own domains. */
  campaignLinks: z.array(campaignLinkSchema).readonly(),
  thresholds: thresholdsSchema,
});

export type Context = z.infer<typeof contextSchema>;
export type Surface = Context['surface'];
export type OtherPost = z.infer<typeof otherPost>;
