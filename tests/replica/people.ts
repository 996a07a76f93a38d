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

/** An account that Harbour Coffee's staff may post from. */
export const delegated = library;

/** Whom the @-typeahead suggests. */
export const people: readonly Person[] = [ines, theo, library, marta];

/** When the page was opened, in milliseconds since 1970; the posts' ages count from here. */
export const opened = Date.now();

/** A post in the timeline. */
export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly text: string;
  /** Its age when the page opens, below 0 if it came later. */
  readonly minutes: number;
  /** The line above it that tells why it is here. */
  readonly social?: string;
  /** Ads bear no time. */
  readonly isAd?: boolean;
}

const benches: Post = {
  id: '4',
  author: marta,
  text: 'I drew a map of every bench in town that has shade after four in the afternoon. There are only six.',
  minutes: 420,
};

/** The timeline of the home page. */
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
  benches,
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

const pinned: Post = {
  id: '21',
  author: me,
  text: 'Here’s how we roast: slowly, in small lots, with the window open to the quay.',
  minutes: 9000,
  social: 'Pinned',
};

const latest: readonly Post[] = [
  {
    id: '22',
    author: me,
    text: 'Which of these two labels reads better from across the room?',
    minutes: 95,
  },
  {
    id: '23',
    author: me,
    text: 'Buy two bags of the new blend today and the third is free, only while stocks last!',
    minutes: 1400,
  },
];

const earlier: readonly Post[] = [
  {
    id: '24',
    author: me,
    text: 'The harbour fair opens on Saturday. Please RT!',
    minutes: 2900,
  },
  {
    id: '25',
    author: me,
    text: 'Fog over the harbour this morning, and the first cup tastes better for it.',
    minutes: 4300,
  },
];

const reposted: Post = { ...benches, social: 'You reposted' };

const ad: Post = {
  id: '31',
  author: { name: 'Acme Kettles', handle: 'acme_kettles' },
  text: 'Water at the very degree you want.',
  minutes: 0,
  isAd: true,
};

const answer: Post = {
  id: '26',
  author: me,
  text: 'Turn the loaf around halfway through: ours split on the side away from the fan.',
  minutes: 6,
};

/** What the tab "Posts" of the own profile shows: not everything there is an own post. */
export const profilePosts: readonly Post[] = [pinned, ...latest, ad, reposted, ...earlier];

/** What its tab "Replies" shows: each answer below the post that it is about. */
export const profileReplies: readonly Post[] = [firstPost(), answer, ...latest, ad, ...earlier];

/** The post that replies, quotes and the status page are about. */
export function firstPost(): Post {
  const [post] = posts;
  if (!post) throw new Error('The practice page has no posts.');
  return post;
}
