import { isDate } from './dates';

/** The columns of a calendar, by what they say about posts. */
export interface Columns {
  readonly text: number;
  readonly id?: number;
  /** Date and time in one cell, or the date alone. */
  readonly date?: number;
  readonly time?: number;
  readonly link?: number;
  /** Whether the row is for X: TRUE or FALSE. */
  readonly forX?: number;
  /** The names of the networks that the row is for. */
  readonly networks?: number;
  readonly surface?: number;
  readonly account?: number;
  readonly topics?: number;
  readonly now?: number;
  /** Cells that name or count what is attached. */
  readonly media: readonly number[];
}

type Named = Exclude<keyof Columns, 'media'>;

/**
 * Column names in the calendars of eleven schedulers, in X's exports and in teams' own sheets, normalized by `fold`;
 * the first that exists is used.
 */
const NAMES: Readonly<Record<Named, readonly string[]>> = {
  text: [
    'messagetext',
    'postcontent',
    'posttext',
    'tweettext',
    'fullcaption',
    'fulltext',
    'caption',
    'content',
    'text',
    'message',
    'copy',
    'tweet',
    'post',
  ],
  id: ['id', 'postid', 'tweetid'],
  date: [
    'postingtime',
    'postatspecifictime',
    'scheduledate',
    'scheduledat',
    'scheduledtime',
    'datetime',
    'dateintlformatorprompt',
    'publishdate',
    'date',
    'createdat',
    'timestamp',
  ],
  time: ['time24hr', 'publishtime', 'time'],
  link: ['link', 'postlink', 'url'],
  forX: ['twitter', 'x'],
  networks: ['platforms', 'platform', 'networks', 'network', 'channels', 'channel'],
  surface: ['surface'],
  account: ['account'],
  topics: ['topics'],
  now: ['now'],
};

const MEDIA =
  /^(?:media|(?:public)?(?:image|images|picture|pictures|photo|photos|video|videos|gif|gifs|media)(?:urls?|links?)?)$/;

/** Removes remarks in brackets, and everything except letters and digits. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9]/g, '');
}

/** The names in a header cell: “Full Caption/Copy” has two. */
function namesOf(cell: string): string[] {
  return [fold(cell), ...cell.split('/').map(fold)];
}

/** The columns of a header row; `undefined` if no cell names the text of posts. */
export function columnsOf(header: readonly string[]): Columns | undefined {
  const names = header.map(namesOf);
  const indexOf = (wanted: readonly string[]): number | undefined => {
    for (const name of wanted) {
      const index = names.findIndex((each) => each.includes(name));
      if (index >= 0) return index;
    }
    return undefined;
  };
  const found = Object.entries(NAMES).flatMap(([key, wanted]) => {
    const index = indexOf(wanted);
    return index === undefined ? [] : [[key, index] as const];
  });
  const named: Partial<Record<Named, number>> = Object.fromEntries(found);
  if (named.text === undefined) return undefined;
  const media = names.flatMap((each, i) => (each.some((name) => MEDIA.test(name)) ? [i] : []));
  return { ...named, text: named.text, media };
}

/**
 * The columns of a file without a header: date, text, link for Hootsuite; or text first and the date third, for
 * SocialPilot (text, picture, date) and PostPickr (text, link, date).
 */
export function columnsWithoutHeader(row: readonly string[]): Columns | undefined {
  const [first = '', second = '', third = ''] = row;
  if (isDate(first)) return { date: 0, text: 1, link: 2, media: [] };
  if (!isDate(third)) return undefined;
  const isPicture = /\.(?:png|jpe?g|gif|webp|mp4)(?:\?|$)/i.test(second);
  return { text: 0, date: 2, ...(isPicture ? { media: [1] } : { link: 1, media: [] }) };
}
