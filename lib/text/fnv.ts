/**
 * FNV-1a in 32 bits (Fowler, Noll and Vo): what a hash begins with, and what it is multiplied by once a byte, or a
 * UTF-16 unit, has gone into it.
 */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;
