/** The profiles, in the order in which they are offered. By themselves, for pages of X carry no more of them. */
export const profileIds = ['conversation', 'support', 'broadcast', 'newcomer', 'personal'] as const;
