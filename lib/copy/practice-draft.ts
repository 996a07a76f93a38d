/** A draft for trying the coach; in English, the only language that it reads. */
export const practiceDraft =
  'Our seed swap opens on Saturday at noon, with soup for everyone. Please RT!';
