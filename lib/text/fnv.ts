/**
 * FNV-1a in 32 bits (Fowler, Noll and Vo): the initial value of a hash, and the factor by which it is multiplied after
 * each byte or UTF-16 unit.
 */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;
