import { z } from 'zod';

/** A post that is on screen beside the draft: the one answered or quoted. */
export const otherPost = z.object({
  /** Handle without `@`, empty if it could not be read. */
  author: z.string(),
  /** Its text, perhaps machine translated by X, empty if it could not be read. */
  text: z.string(),
});

/** Everything beside its text that a draft is judged by. Plain data: it crosses the port. */
export const contextSchema = z.object({
  /** Where the draft is written; `thread` is any part of a thread but the first. */
  surface: z.enum(['post', 'reply', 'quote', 'thread']),
  /** Whether staff post for an organisation, or a person for themselves. */
  account: z.enum(['business', 'personal']),
  /** What the account is about, a few words each. */
  topics: z.array(z.string()),
  /** Whether a picture, video, GIF or poll is attached. */
  media: z.boolean(),
  /** The post that a reply answers, if it could be read. */
  replyTo: otherPost.optional(),
  /** The post that a quote shows, if it could be read. */
  quoted: otherPost.optional(),
});

export type Context = z.infer<typeof contextSchema>;
export type Surface = Context['surface'];
export type OtherPost = z.infer<typeof otherPost>;

/** A new post of a business account without attachments: what is assumed where nothing is known. */
export const plainPost: Context = {
  surface: 'post',
  account: 'business',
  topics: [],
  media: false,
};
