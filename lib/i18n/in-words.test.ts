import { expect, it } from 'vitest';
import { tryPhrases } from '@/lib/background/try-phrases';
import { readPolicyFile as readFileWith } from '@/lib/settings/read-policy';
import { inWords } from './in-words';
import type { Locale } from './locales';
import { pagesIn } from './page-languages';
import { pageSpeaker } from './pages';

const readPolicyFile = (json: string) => readFileWith(json, tryPhrases);

const faulty = JSON.stringify({ version: 2, team: '', levels: { 'hard-sel': 'off' } });

async function saidIn(locale: Locale) {
  const words = pageSpeaker(
    await pagesIn(locale, (error) => {
      throw error;
    }),
  );
  return readPolicyFile(faulty).problems?.map(({ says }) => inWords(says, words));
}

it.each([
  [
    'en',
    'Write at least 1 character.',
    'There is no rule “hard-sel” in this Tweet Coach. Did you mean “hard-sell”? If the rule is new, update the extension.',
  ],
  [
    'de',
    'Schreib mindestens 1 Zeichen.',
    'Eine Regel „hard-sel“ gibt es in diesem Tweet Coach nicht. Meintest du „hard-sell“? Ist die Regel neu, aktualisiere die Erweiterung.',
  ],
  [
    'ja',
    '1文字以上書いてください。',
    'このTweet Coachに「hard-sel」というルールはありません。もしかして「hard-sell」ですか?新しいルールの場合は、拡張機能を更新してください。',
  ],
] as const)('describes in %s what is wrong with a policy', async (locale, ...words) => {
  expect(await saidIn(locale)).toEqual(words);
});
