/**
 * The profiles, in the order in which they are offered. In a module of their own, because a page of X needs no more of
 * them.
 */
export const profileIds = ['conversation', 'support', 'broadcast', 'newcomer', 'personal'] as const;
