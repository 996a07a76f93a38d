import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../lib/command-error.mjs';
import type { PlannedDraft } from './planned-draft';
import { readDrafts } from './read-drafts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drafts-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function fileOf(content: string | Buffer, name = 'calendar.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What the tests look at, in a form that is easy to read. */
function brief({ text, now, media }: PlannedDraft): string {
  const at = now === null ? 'no date' : new Date(now).toISOString().slice(0, 16);
  return [text, at, ...(media ? ['media'] : [])].join(' | ');
}

const briefs = (path: string) => readDrafts(path).drafts.map(brief);

describe('the calendars of schedulers', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'Hootsuite: no header, date first, the link put behind the text',
      '11/30/2026 09:00,The ferry sails again.,https://acme.com/ferry\r\n12/01/2026 17:30,"Fog, so we wait.",\r\n',
      [
        'The ferry sails again. https://acme.com/ferry | 2026-11-30T09:00',
        'Fog, so we wait. | 2026-12-01T17:30',
      ],
    ],
    [
      'Hootsuite with an invented header',
      'Date,Time,Message,Link\n2026-11-30,09:00,The ferry sails again.,\n',
      ['The ferry sails again. | 2026-11-30T09:00'],
    ],
    [
      'Buffer: byte order mark, everything quoted, a picture',
      '\uFEFF"Text","Image URL","Tags","Posting Time"\n"Two lines\nof text","https://acme.com/a.png","","2026-11-30 09:05"\n',
      ['Two lines\nof text | 2026-11-30T09:05 | media'],
    ],
    [
      'Sprout: date and time apart',
      'date,time_24hr,message_text,public_image_url\n30/11/2026,18:00,Doors at six.,\n',
      ['Doors at six. | 2026-11-30T18:00'],
    ],
    [
      'Metricool: rows that are not for X are passed over',
      'Text,Date,Time,Draft,Facebook,Twitter/X\nFor X.,2026-11-30,09:00:00,FALSE,FALSE,TRUE\nNot for X.,2026-11-30,09:00:00,FALSE,TRUE,FALSE\n',
      ['For X. | 2026-11-30T09:00'],
    ],
    [
      'Publer: a date in words, alternatives kept as they are',
      'Date - Intl. format or prompt,Text,Link(s)\nnext Friday at 2 PM,A cat || a dog,\n2026-11-30 14:00,Both of them,\n',
      ['A cat || a dog | no date', 'Both of them | 2026-11-30T14:00'],
    ],
    [
      'SocialBee',
      'text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\nA walk,https://acme.com,,,https://acme.com/v.mp4,2026-11-30 08:00\n',
      ['A walk https://acme.com | 2026-11-30T08:00 | media'],
    ],
    [
      'HighLevel: a row of headings above the header',
      'All Social,,,,\n"postAtSpecificTime (YYYY-MM-DD HH:mm:ss)",content,"link (OGmetaUrl)",imageUrls,gifUrl\n2026-11-30 10:00:00,A new bridge,,,\n',
      ['A new bridge | 2026-11-30T10:00'],
    ],
    [
      'Agorapulse',
      'post_content,post_link,video_url,image_url\nBread at seven,https://acme.com/bread,,\n',
      ['Bread at seven https://acme.com/bread | no date'],
    ],
    [
      'SocialPilot: no header, text first, the picture second',
      'Soup today,https://acme.com/soup.jpg,"May 04, 2026 9:00 AM",acme\n',
      ['Soup today | 2026-05-04T09:00 | media'],
    ],
    [
      'PostPickr: no header, the link second',
      'Soup today,https://acme.com/soup,28/05/2026 12:15,L\n',
      ['Soup today https://acme.com/soup | 2026-05-28T12:15'],
    ],
    [
      'X analytics: the address of the post is not part of it',
      '\uFEFFPost id,Date,Post text,Post Link,Impressions\n7,"Fri, Jun 5, 2026",Calm seas,https://x.com/acme/status/7,"1,234"\n',
      ['Calm seas | 2026-06-05T12:00'],
    ],
    [
      'a CSV of X’s archive',
      'tweet_id,timestamp,source,text\n7,2017-10-11 22:18:59 +0000,web,Calm seas\n',
      ['Calm seas | 2017-10-11T22:18'],
    ],
    [
      'a team’s own sheet: several networks, one name for two things',
      'Date,Platform,Status,Content Type,Full Caption/Copy,Publish Time\n2026-11-30,X / LinkedIn,Ready,News,Calm seas,5:30 PM\n2026-11-30,Instagram,Ready,Reel,Only there,\n',
      ['Calm seas | 2026-11-30T17:30'],
    ],
    [
      'an ISO date with its zone',
      'scheduled_at,account_id,content\n2026-11-30T09:00:00+02:00,1,Calm seas\n',
      ['Calm seas | 2026-11-30T07:00'],
    ],
    [
      'Excel’s declaration of the delimiter',
      'sep=;\r\nText;Date\r\nCalm seas, all day;2026-11-30\r\n',
      ['Calm seas, all day | 2026-11-30T12:00'],
    ],
    [
      'dates as Excel writes them in several countries',
      'Text,Date\nA,2026/11/30\nB,2026.11.30 09:00\nC,30-11-2026\nD,30.11.26\nE,30/11/26 18:05\n',
      [
        'A | 2026-11-30T12:00',
        'B | 2026-11-30T09:00',
        'C | 2026-11-30T12:00',
        'D | 2026-11-30T12:00',
        'E | 2026-11-30T18:05',
      ],
    ],
    ['semicolons', 'Text;Date\nCalm seas, all day;\n', ['Calm seas, all day | no date']],
    ['tabs, quotation marks as they are', 'Text\tDate\nSay "hello\t\n', ['Say "hello | no date']],
  ])('%s', (_, content, expected) => {
    expect(briefs(fileOf(content))).toEqual(expected);
  });

  it('reads the columns of the command’s own format', () => {
    const content =
      'id,text,surface,media,account,topics,now\na,Calm seas,reply,true,personal,"sea, wind",2026-11-30T09:00Z\n';
    expect(readDrafts(fileOf(content)).drafts).toEqual([
      {
        id: 'a',
        text: 'Calm seas',
        surface: 'reply',
        media: true,
        account: 'personal',
        topics: ['sea', 'wind'],
        now: Date.UTC(2026, 10, 30, 9),
      },
    ]);
  });

  it('uses the order of day and month that the user chooses', () => {
    const path = fileOf('Text,Date\nCalm seas,05/06/2026\n');
    const [dayFirst] = readDrafts(path, 'day-first').drafts;
    const [monthFirst] = readDrafts(path, 'month-first').drafts;
    expect([dayFirst!, monthFirst!].map(brief)).toEqual([
      'Calm seas | 2026-06-05T12:00',
      'Calm seas | 2026-05-06T12:00',
    ]);
  });

  it.each([
    ['Text,When\nA,2026-12-01\nB,\nC,2 Dec 2026\n', 'The column “When” is read'],
    ['Post,Post date\nA,01.12.2026 10:00\n', 'The column “Post date” is read'],
    ['Post,Written,Goes out\nA,2026-11-01,2026-12-01\n', '(“Written”, “Goes out”)'],
  ])('says which column it takes for the time of posting where no name tells: %j', (csv, note) => {
    const { notes, drafts } = readDrafts(fileOf(csv));
    expect(notes).toEqual([expect.stringContaining(note)]);
    expect(drafts[0]!.now === null).toBe(note.startsWith('('));
  });

  it.each([
    ['Text,Reviewer\nA,Jo\n', [null]],
    ['Text,Due\nA,2026-12-01\nB,soon\n', [null, null]],
  ])('takes no other column for that: %j', (csv, times) => {
    const { notes, drafts } = readDrafts(fileOf(csv));
    expect([notes, drafts.map(({ now }) => now)]).toEqual([[], times]);
  });

  it.each([
    ['2 Dec 2026', '2026-12-02T12:00'],
    ['02-Dec-26 10:00', '2026-12-02T10:00'],
    ['Wed 2nd December 2026 9am', '2026-12-02T09:00'],
    ['December 2nd, 2026 9 p.m.', '2026-12-02T21:00'],
    ['2026-12-02 9 pm', '2026-12-02T21:00'],
  ])('reads the date %s', (date, at) => {
    expect(briefs(fileOf(`Text,Date\nCalm seas,"${date}"\n`))).toEqual([`Calm seas | ${at}`]);
  });

  it('reads dates with dots with the day first', () => {
    expect(briefs(fileOf('Text;Date\nCalm seas;05.06.2026 10:00\n'))).toEqual([
      'Calm seas | 2026-06-05T10:00',
    ]);
    expect(briefs(fileOf('Text;Date\nCalm seas;05.06.2026\nFog;05.16.2026\n'))).toEqual([
      'Calm seas | 2026-05-06T12:00',
      'Fog | 2026-05-16T12:00',
    ]);
  });

  it('counts skipped rows, and says which dates it could not read', () => {
    const file = readDrafts(
      fileOf('Text,Date,X\nA,tomorrow,TRUE\n,2026-11-30,TRUE\nC,2026-11-30,FALSE\n'),
    );
    expect(file.skipped).toBe(2);
    expect(file.notes).toEqual([
      '1 of 3 rows have a date in words or of an unknown form: they are read as posted now.',
    ]);
  });
});

it('says that a text without quotation marks fell apart at its commas', () => {
  const { notes } = readDrafts(
    fileOf('Text,Date\nFog,2026-11-30\nCalm seas, all day,2026-11-30\nSun,2026-11-30, ,\n'),
  );
  expect(notes[0]).toBe(
    '1 of 3 rows have more cells than the header, the first in line 3: a text with the delimiter in it needs quotation marks, or only its first part is read.',
  );
});

describe('other files', () => {
  it('reads plain text, one draft per line, with the line number as id', () => {
    const { drafts } = readDrafts(fileOf('Calm seas, today\r\n\r\nFog\n', 'drafts.txt'));
    expect(drafts.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'Calm seas, today'],
      ['3', 'Fog'],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'numbers the rows of a calendar by their first line, broken by %j',
    (end) => {
      const lines = ['Text,Date', '"Calm seas', '', 'all day",', '', 'Fog,', '"Rain,', 'at last",'];
      const { drafts } = readDrafts(fileOf(lines.join(end)));
      expect(drafts.map(({ id, text }) => [id, text])).toEqual([
        ['2', 'Calm seas\n\nall day'],
        ['6', 'Fog'],
        ['7', 'Rain,\nat last'],
      ]);
    },
  );

  it('reads JSONL, and ignores unknown fields', () => {
    const row = { id: 7, text: 'Calm seas', surface: 'quote', topics: 'sea, wind', rule: 'x' };
    const { drafts } = readDrafts(fileOf(`${JSON.stringify(row)}\n\n`, 'drafts.jsonl'));
    expect(drafts).toEqual([
      {
        id: '7',
        text: 'Calm seas',
        surface: 'quote',
        media: false,
        account: 'business',
        topics: ['sea', 'wind'],
        now: null,
      },
    ]);
  });

  it('reads JSONL whose missing fields are null', () => {
    const row = {
      id: null,
      text: 'Calm seas',
      surface: null,
      topics: null,
      media: null,
      now: null,
    };
    expect(readDrafts(fileOf(JSON.stringify(row), 'drafts.jsonl')).drafts).toEqual(
      readDrafts(fileOf('{"text":"Calm seas"}', 'drafts.jsonl')).drafts,
    );
  });

  it('reads X’s own archive, wrapped and bare, and recognises replies', () => {
    const created_at = 'Wed Oct 10 20:19:24 +0000 2018';
    const posts = [
      { tweet: { id_str: '1', full_text: 'Calm seas', created_at } },
      { id_str: '2', full_text: 'Thank you!', created_at, in_reply_to_status_id_str: '9' },
    ];
    const { drafts } = readDrafts(
      fileOf(`window.YTD.tweets.part0 = ${JSON.stringify(posts)}`, 'tweets.js'),
    );
    expect(drafts.map(brief)).toEqual([
      'Calm seas | 2018-10-10T20:19',
      'Thank you! | 2018-10-10T20:19',
    ]);
    expect(drafts.map(({ surface }) => surface)).toEqual(['post', 'reply']);
  });

  it('reads the characters that X’s archive escapes', () => {
    const posts = [{ id_str: '1', full_text: 'Fish &amp; chips &lt; &amp;lt; &gt;' }];
    const path = fileOf(`window.YTD.tweets.part0 = ${JSON.stringify(posts)}`, 'tweets.js');
    expect(readDrafts(path).drafts.map(({ text }) => text)).toEqual(['Fish & chips < &lt; >']);
  });

  it('recognises a file without a known extension by its first line', () => {
    expect(briefs(fileOf('{"text":"Calm seas"}', 'drafts'))).toEqual(['Calm seas | no date']);
    expect(briefs(fileOf('Message,Date\nCalm seas,\n', 'drafts'))).toEqual(['Calm seas | no date']);
    expect(briefs(fileOf('Calm seas, fair wind\n', 'drafts'))).toEqual([
      'Calm seas, fair wind | no date',
    ]);
  });

  it("reads Excel's Unicode text", () => {
    const content = Buffer.from('\uFEFFText\tDate\r\nCalm seas\t\r\n', 'utf16le');
    expect(briefs(fileOf(content, 'calendar.tsv'))).toEqual(['Calm seas | no date']);
  });
});

describe('files that cannot be read', () => {
  it.each<[string, string, string | Buffer, RegExp]>([
    [
      'no known column',
      'a.csv',
      'Colour,Size\nred,7\n',
      /a\.csv:1: no column is known to hold the posts: name it Text/,
    ],
    [
      'an open quotation',
      'a.csv',
      'Text,Date\n"Fog\nfor hours",\n\n"Calm seas,\nA breeze,\nRain,\n',
      /a\.csv:5: a quotation mark opens in this row and none closes it/,
    ],
    [
      'a date that can be read in two ways',
      'a.csv',
      'Text,Date\nCalm seas,\nFog,05/06/2026\n',
      /a\.csv:3: “05\/06\/2026” may be day\/month or month\/day: add --day-first or --month-first\./,
    ],
    [
      'an unknown surface',
      'a.csv',
      'text,surface\nFog,story\n',
      /a\.csv:2: the surface takes post, .* not “story”/,
    ],
    ['a line that is not JSON', 'a.jsonl', '{"text":"Fog"}\n{"text":\n', /a\.jsonl:2 is not JSON/],
    ['a row without text', 'a.jsonl', '{"id":"a"}\n', /a\.jsonl:1: text is missing: fix/],
    ['a row whose text is null', 'a.jsonl', '{"text":null}\n', /a\.jsonl:1: text is missing: fix/],
    ['a row that is none', 'a.jsonl', 'null\n', /a\.jsonl:1: .*fix or remove/],
    [
      'a moment that is none',
      'a.jsonl',
      '{"text":"Fog","now":"soon"}\n',
      /a\.jsonl:1: now is wrong \(.*2026-11-25T12:00Z/,
    ],
    [
      'a damaged archive',
      'a.js',
      'window.YTD.tweets.part0 = [{"tweet":{}}]',
      /a\.js: post 1 is not as X writes it/,
    ],
    [
      'half an archive',
      'a.js',
      'window.YTD.tweets.part0 = [{"tweet":',
      /a\.js is not JSON: ask X for the archive anew/,
    ],
    ['nothing in it', 'a.txt', '\n \n', /holds no drafts/],
    ['a calendar with nothing in it', 'a.csv', '\uFEFF\n', /holds no drafts/],
    [
      'nothing for X in it',
      'a.csv',
      'Text,X\nFog,FALSE\n',
      /no row holds a text for X; skipped: 1/,
    ],
    [
      'another encoding',
      'a.csv',
      Buffer.from([0x54, 0xe9, 0x0a]),
      /a\.csv is not in UTF-8: save it as/,
    ],
    [
      'a calendar of events',
      'a.ics',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Fog\r\n',
      /a\.ics is neither a table nor plain text: save it as “CSV UTF-8”/,
    ],
    [
      'a table that is a web page',
      'a.xls',
      '<html><table><tr><td>Fog</td></tr></table></html>',
      /a\.xls is neither a table/,
    ],
    [
      'UTF-16 without its mark',
      'a.csv',
      Buffer.from('Text,Date\nFog,\n', 'utf16le'),
      /a\.csv is neither a table/,
    ],
    [
      'a list of JSON',
      'a.json',
      '[\n  { "text": "Fog" }\n]\n',
      /a\.json holds one list of JSON: give one/,
    ],
  ])('%s', (_, name, content, message) => {
    const path = fileOf(content, name);
    expect(() => readDrafts(path)).toThrow(UserError);
    expect(() => readDrafts(path)).toThrow(message);
  });

  it('a missing file', () => {
    expect(() => readDrafts(join(folder, 'none.csv'))).toThrow(/Cannot read .*none\.csv/);
  });
});
