import { describe, expect, it } from 'vitest';
import { Draft } from './draft';
import { isInNamedRow } from './titles';

/** The titles with which the sentences of a text begin: what is quoted from their first letter on. */
function titleOf(text: string): string | undefined {
  const draft = new Draft(text);
  for (let end = text.length; end > 0; end--) {
    if (draft.isQuoted({ start: 0, end })) return text.slice(0, end);
  }
  return undefined;
}

describe('a title', () => {
  it.each([
    ['Share Your Spoons is the new single by Mo Ito.', 'Share Your Spoons'],
    ['Order Now Or Never was our first comic.', 'Order Now Or Never'],
    ['I’m So Cold, the Ito song, is on our winter list.', 'I’m So Cold'],
    ['My Dog Biscuit is Ito’s best tune.', 'My Dog Biscuit'],
    ['Fool’s Guide to Moss, a talk by our warden, is full.', 'Fool’s Guide to Moss'],
    ['Here We Are, once a pub, opens at six.', 'Here We Are'],
    ['Shame On The Spoon is on the jukebox.', 'Shame On The Spoon'],
    ['Who Are You is what our quiz is called.', 'Who Are You'],
    ['My Soup by Uta Falk hangs in the hall.', 'My Soup'],
    ['I Was Ill, a play for two hats.', 'I Was Ill'],
  ])('is mentioned or explained: %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    'Share your spoons, the new single is out.',
    'Mo Ito is the worst show in town.',
    'Please Share This With Your Friends!',
    'We Love Spoons and the new single by Mo Ito.',
    'Our New Shop is open.',
    'Follow Us. The song is out.',
    'Please Share My Song by Mo Ito.',
    'My soup by Uta Falk is cold.',
    'Mo Ito, a song.',
  ])('is not every row of capital words: %s', (text) => {
    expect(titleOf(text)).toBeUndefined();
  });

  it.each([
    ['Tonight on stage: My Aunt Said So.', 'My Aunt Said So'],
    ['Book of the week: Tell No One, in paperback.', 'Tell No One'],
    ['Chapter 4, Spread the News, is read by the author.', 'Spread the News'],
  ])('follows a word for plays or books: %s', (text, title) => {
    const draft = new Draft(text);
    const start = text.indexOf(title);
    expect(draft.isQuoted({ start, end: start + title.length })).toBe(true);
    expect(draft.isQuoted({ start: start - 1, end: start + title.length })).toBe(false);
  });

  it('begins any sentence, and only its own words are quoted', () => {
    const text = 'Tea at four. Tell Your Aunt is our new quiz. Tell your aunt.';
    const draft = new Draft(text);
    const at = text.indexOf('Tell');
    expect(draft.isQuoted({ start: at, end: at + 'Tell Your Aunt'.length })).toBe(true);
    expect(draft.isQuoted({ start: at, end: at + 'Tell Your Aunt is'.length })).toBe(false);
    const again = text.lastIndexOf('Tell');
    expect(draft.isQuoted({ start: again, end: text.length - 1 })).toBe(false);
  });
});

describe('a word in a row of capital words', () => {
  const isInRow = (text: string, word: string) => {
    const start = text.indexOf(word);
    return isInNamedRow(text, { start: 0, end: text.length }, { start, end: start + word.length });
  };

  it.each([
    ['Silly', 'You can read The Silly Goose on our site'],
    ['Goose', 'tonight we sing Silly Goose of Bremen, then go home'],
    ['Silly', 'we met at Moss & Silly & Sons again'],
  ])('is part of a name: %s in “%s”', (word, text) => {
    expect(isInRow(text, word)).toBe(true);
  });

  it.each([
    ['two capital words are too few', 'Silly', 'we all know that Silly Goose is here'],
    ['the whole sentence is capitalised', 'Silly', 'Read The Silly Goose On Our Site'],
    ['the word stands beside the row', 'silly', 'The Great Moss Fair was silly this year'],
    ['a mark parts the row', 'Silly', 'we know The Moss: Silly Goose is here now'],
    ['it is far into the sentence', 'Silly', `we went ${'on and '.repeat(40)}read The Silly Goose`],
  ])('is no name if %s', (_, word, text) => {
    expect(isInRow(text, word)).toBe(false);
  });
});
