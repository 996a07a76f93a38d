import { describe, expect, it } from 'vitest';
import { findingsOf, testRule } from '@/tests/rule-table';
import { wallOfText } from './';

const sentences = [
  'The ferry was late this morning because of the fog over the bay.',
  'Nobody on the pier could see further than the first red buoy.',
  'A man with a trumpet played every song that he could remember.',
  'The baker sent her son down with two baskets of warm rolls.',
  'When the horn sounded at last, half the queue was dancing.',
  'We left at ten, and the captain said sorry over the speaker.',
  'By noon the sun was out, and the islands lay there like sheep.',
  'The way home was quiet, with everybody asleep on the top deck.',
  'Tomorrow the fog will be back, and so will the man with the trumpet.',
  'If you come early, bring a song that he does not know yet.',
] as const;

/** The first sentences as one block. */
const block = (count: number) => sentences.slice(0, count).join(' ');
const short = 'It rained. We stayed. She sang. He slept. They ate. All good.';

/** Over 280 characters in which no sentence ends. */
const endless =
  'we walked along the pier and past the sheds and the nets and the boats that lay upside down on the grass ' +
  'and then up the hill to the church where somebody had left the door open and a cat was sitting on the organ ' +
  'as if it had been waiting for us since the morning when the first bell rang over the bay';

testRule(wallOfText, {
  quiet: {
    'a snapshot': [
      sentences[0],
      block(2),
      block(3),
      block(4),
      'Fog on the bay. The ferry waits, and so do we.',
      short,
    ],
    'an answer, which is as long as it has to be': [
      { text: `@jo_k ${block(6)}`, context: { surface: 'reply' } },
    ],
    'a long post with breaks': [
      sentences.slice(0, 6).join('\n'),
      sentences.join('\n\n'),
      `${block(4)}\n\n${block(4)}`,
      `${block(3)}\n${block(3)}\n${block(3)}`,
      `Fog on the bay.\n\n${block(4)}`,
      `${short}\n${short}\n${short}\n${short}`,
    ],
    'many short sentences': [short, 'No. No. No. No. No. No. Yes.', `${short} ${short}`],
    'a list': [
      'What to bring:\n1. A coat\n2. A song\n3. Rolls\n4. Patience\n5. A trumpet\n6. Whatever your grandmother would tell you to bring when you go out in the fog',
      sentences
        .slice(0, 5)
        .map((sentence) => `- ${sentence}`)
        .join('\n'),
    ],
    'length that is no prose': [
      `${block(3)} https://example.org/a https://example.org/b https://example.org/c https://example.org/d`,
      `${block(3)} #fog #ferry #trumpet #rolls #islands #sheep #harbour #captain #morning #queue`,
      `@anna_b @jo_k @kim_o @lou_p @max_r @ada_w @ben_t @cleo_s @dora_q @emil_p ${block(3)}`,
    ],
    'full stops that end no sentence': [
      'We met Dr. Ada, Mr. Jo, Mrs. Kim, Prof. Lou, Ms. Max and J. S. Emil on the pier at about ten, and all of them had brought rolls, a coat and a song that nobody else had ever heard, which made the wait for the ferry the best part of the day.',
    ],
    'what somebody said': [
      'Ada, the pilot: "I saw no light. I heard no horn. I turned the wheel as far as it would go. Then the fog lifted, and there was the pier with forty people on it. I shall not forget how they waved." She is well.',
    ],
    'a search for somebody': [
      'We look for Jo Ames, 9, who left the school in Mill Lane at three and has not returned home. She wears a red coat. She has a blue bag with her. She may be on the way to the lock. Have you seen her? Please call the station, at any hour, on the number below.',
    ],
    'somebody else’s block': [`Read this RT @anna_b: ${block(5)}`],
    'replies and parts of a thread': [
      { text: `@jo_k ${block(4)}`, context: { surface: 'reply' } },
      { text: block(4), context: { surface: 'thread' } },
    ],
  },
  speaks: {
    'over the limit in one block': [
      {
        text: block(5),
        points: 'A man with a',
        says: 'thread',
        fixed: `${block(2)}\n\n${sentences.slice(2, 5).join(' ')}`,
      },
      { text: block(6), points: 'The baker sent her', says: 'thread' },
      { text: block(8), points: 'When the horn sounded', says: 'thread' },
      { text: block(10), points: 'The baker sent her', says: 'thread' },
    ],
    'long, also with breaks elsewhere': [
      { text: `Fog on the bay.\n\n${block(6)}`, points: 'The baker sent her', says: 'thread' },
      { text: `${block(6)}\n\nSo long!`, points: 'The baker sent her', says: 'thread' },
      { text: `${block(10)}\n${block(2)}`, points: 'The baker sent her', says: 'thread' },
    ],
    'many sentences within the limit': [
      {
        text: `${short} ${block(3)}`,
        points: 'Nobody on the pier',
        says: 'block',
        fixed: `${short} ${sentences[0]}\n\n${sentences[1]} ${sentences[2]}`,
      },
      {
        text: `What a fog this was. ${block(3)} So we waited there until the horn sounded.`,
        points: 'A man with a',
        says: 'block',
      },
    ],
    'a sentence without an end': [
      { text: endless, points: 'we walked along the', says: 'endless', fixed: null },
      { text: `${endless}!`, points: 'we walked along the', says: 'endless', fixed: null },
    ],
    'abbreviations are no place to cut': [
      {
        text: `We waited with Dr. Ada and Mr. Jo for the whole morning. ${block(4)}`,
        points: 'A man with a',
        says: 'thread',
      },
    ],
    'every surface': [
      { text: block(6), context: { surface: 'thread' }, points: 'The baker sent her' },
      { text: block(6), context: { account: 'personal' }, points: 'The baker sent her' },
    ],
  },
});

describe('the limit as X counts it', () => {
  const face = '🎉';

  it('counts an emoji as two', () => {
    const text = `${sentences[0]} ${face.repeat(120)}`;
    expect(findingsOf(wallOfText, text)).toHaveLength(1);
    expect(findingsOf(wallOfText, `${sentences[0]} ${face.repeat(100)}`)).toEqual([]);
  });
});
