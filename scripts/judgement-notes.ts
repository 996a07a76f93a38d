import type { Label } from './corpus';

/** The commonest errors of each rule in words, and why they remain. No row is quoted. */
export const remainingErrors: Record<Label, string> = {
  'hard-sell': '',
  'retweet-request': '',
  'contact-request': '',
  'off-topic-personal': '',
  'missing-context':
    'Missed are fragments and song lines made of concrete words: they look like sentences about something. A question to a mention with a link, and gibberish, are missed too. Needless are sayings whose “it” stands for nothing in particular.',
  disrespect: '',
  'sensitive-topic': '',
};
