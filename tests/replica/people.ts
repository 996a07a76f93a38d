/** Somebody on the practice page. All of them are made up. */
export interface Person {
  readonly name: string;
  readonly handle: string;
}

/** The account that writes on the practice page. */
export const me: Person = { name: 'Harbour Coffee', handle: 'harbour_coffee' };

const ines: Person = { name: 'Inês Duarte', handle: 'ines_bakes' };
const theo: Person = { name: 'Theo Lindqvist', handle: 'theo_rides' };
const library: Person = { name: 'Quayside Library', handle: 'quayside_lib' };
const marta: Person = { name: 'Marta Kowal', handle: 'marta_maps' };

/** Whom the @-typeahead suggests. */
export const people: readonly Person[] = [ines, theo, library, marta];

/** A post in the timeline. `minutes` is its age when the page opens. */
export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  readonly minutes: number;
}

export const posts: readonly Post[] = [
  {
    id: '1',
    author: ines,
    text: 'Third batch of rye this week and the crust still splits on one side. Bakers of the harbour, is it the oven or is it me?',
    minutes: 12,
  },
  {
    id: '2',
    author: library,
    text: 'The reading room keeps its lamps on until nine from Monday. Bring a book, or let us choose one for you.',
    minutes: 47,
  },
  {
    id: '3',
    author: theo,
    text: 'Rode the whole coast path before breakfast. Fog on the left, gulls on the right, and a flat tyre exactly where the signal ends.',
    minutes: 150,
  },
  {
    id: '4',
    author: marta,
    text: 'I drew a map of every bench in town that has shade after four in the afternoon. There are only six.',
    minutes: 420,
  },
];

/** Answers below the first post, on its own page. */
export const replies: readonly Post[] = [
  {
    id: '11',
    author: theo,
    text: 'Mine did that until I turned the loaf around halfway through.',
    minutes: 8,
  },
];

/** The post that replies, quotes and the status page are about. */
export function firstPost(): Post {
  const [post] = posts;
  if (!post) throw new Error('The practice page has no posts.');
  return post;
}
