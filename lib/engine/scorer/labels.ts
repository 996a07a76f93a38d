/** The rules for which there are judged posts; the labels of the corpus have the same names. */
export const labels = [
  'hard-sell',
  'retweet-request',
  'contact-request',
  'off-topic-personal',
  'missing-context',
  'disrespect',
  'sensitive-topic',
] as const;
export type Label = (typeof labels)[number];

const businessOnly: ReadonlySet<Label> = new Set(['off-topic-personal', 'sensitive-topic']);

/** Whether a label can apply to the account: two are about organisations only. */
export function canHold(label: Label, account: 'business' | 'personal'): boolean {
  return account === 'business' || !businessOnly.has(label);
}

/** Whether there are judged posts for a rule. */
export function isLabel(id: string): id is Label {
  return (labels as readonly string[]).includes(id);
}
