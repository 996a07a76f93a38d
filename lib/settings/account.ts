import type { Context } from '@/lib/engine/context';

/** What the coach knows of the account that posts. */
export type AccountSettings = Pick<Context, 'account' | 'topics'>;

/** An account of which nothing is known: staff who post for an organisation, as the coach's first users do. */
export const unknownAccount: AccountSettings = { account: 'business', topics: [] };
