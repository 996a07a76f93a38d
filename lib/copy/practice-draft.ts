/** A draft to try the coach on, in English as all that it reads. */
export const practiceDraft =
  'Our seed swap opens on Saturday at noon, with soup for everyone. Please RT!';
