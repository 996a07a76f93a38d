import { testRule } from '@/tests/rule-table';
import { staleReference } from './';

/** A draft that is written on a day, at noon in UTC unless an hour is given. */
function on(day: string, text: string, timeZone = 'UTC', time = '12:00') {
  return { text, context: { now: Date.parse(`${day}T${time}:00Z`), timeZone } };
}

testRule(staleReference, {
  quiet: {
    'days ahead': [
      on('2026-06-01', 'Last chance: the early bird ends 3 June.'),
      on('2026-06-01', 'Join us on Friday, 5 June 2026 for a walk along the dyke.'),
      on('2026-06-03', 'Last day! The sale closes on June 3rd.'),
      on('2026-06-01', 'Our summer camp opens July 6 - 10, places left for two.'),
      on('2026-12-20', 'Doors open 4 January, see you there.'),
      on('2026-06-04', 'The exhibition opens 1 June - 30 August, free for children.'),
      on('2026-06-04', 'Tickets for May 30 - June 7 are at the door.'),
    ],
    'today and tomorrow that fit': [
      on('2026-06-04', 'See you tomorrow, 5 June, at the pier.'),
      on('2026-12-31', 'We open tomorrow, 1 January, at noon.'),
      on('2026-06-04', 'Tonight, June 4th, we read by candle light.'),
      on(
        '2026-06-04',
        'Tomorrow (Friday 5 June) the ferry starts an hour earlier.',
        'Pacific/Auckland',
        '09:00',
      ),
    ],
    'weekdays that fit, or say nothing': [
      on('2026-06-01', 'The choir starts on Saturday 13 June.'),
      on('2026-06-01', 'Sat 13 dogs in a row and take a picture.'),
      on('2026-11-20', 'We start again on Friday, 8 January.'),
      on('2026-06-01', 'Sunday lunch from 12 and may 3 chefs join in.'),
    ],
    'history and remembrance': [
      on('2026-06-01', 'On 12 May we planted the first hedge. It ended in mud.'),
      on('2026-06-01', 'The bridge was opened on Tuesday, 3 May 1932.'),
      on('2026-06-01', '#tbt Join us 3 May, said the poster of our first fair.'),
      on('2026-06-01', 'Thank you all for coming to the launch on 28 May!'),
      on('2026-06-01', 'Photos from the market that closes the season, 30 May.'),
      on('2026-06-01', 'Since 2025 the mill starts at six.'),
    ],
    'words of others': [
      on('2026-06-01', 'RT @fair: last chance, ends 3 May'),
      on('2026-06-01', 'The sign still says "Closes 3 May" and nobody minds.'),
    ],
    years: [
      on('2026-06-01', 'Opening in spring 2027: a second reading room.'),
      on('2026-06-01', 'Next year (2027) we turn forty.'),
      on('2026-06-01', 'This year, 2026, the plums came early.'),
      on('2026-01-03', 'Happy 2026 from all of us at the dairy!'),
      on('2026-06-01', 'Our report on 2025 is out: fewer bins, more bikes.'),
      on('2026-12-30', 'Happy new year 2027, wherever you are.'),
    ],
    'greetings near their day': [
      on('2026-12-24', 'Merry Christmas from the night shift.'),
      on('2026-01-07', 'Merry Christmas to all who celebrate today.'),
      on('2026-10-12', 'Happy Thanksgiving, Canada!'),
      on('2026-07-10', 'Merry Christmas in July! The cards are printed early.'),
      on('2026-08-02', 'Is it too soon to say happy halloween?'),
    ],
    'a day that is meant to be never, and one that a leap year has': [
      on('2026-06-01', 'He pays me back on the 30th of February, he says.'),
      on('2026-06-01', 'See you on 29 February.'),
    ],
    'numbers that are no dates': [
      on('2026-06-01', 'The offer ends when 300 mugs are gone. You may 3 times try.'),
      on('2026-06-01', 'March 10 km with us, it starts at the mill.'),
      on('2026-06-01', 'It opens at 9.30, and may 5% of you be early.'),
    ],
  },
  speaks: {
    'a day soon that is another weekday': [
      {
        ...on('2026-11-25', 'Monday 29 Nov: choir.'),
        points: 'Monday 29 Nov',
        says: 'weekday',
      },
    ],
    'announced days that are over': [
      {
        ...on('2026-06-01', 'Last chance: the early bird ends 3 May.'),
        points: '3 May',
        says: 'passed',
        fixed: null,
      },
      {
        ...on('2026-06-01', 'Join us on Saturday, May 30th, for the harbour swim.'),
        points: 'Saturday, May 30th',
        says: 'passed',
      },
      {
        ...on('2026-01-05', 'Register for the workshop by 28 December.'),
        points: '28 December',
        says: 'passed',
      },
      {
        ...on('2026-06-01', 'Deadline for all entries: 15 March 2025.'),
        points: '15 March 2025',
        says: 'passed',
      },
      {
        ...on('2026-06-10', 'Our garden days are open on June 5-7, with cake.'),
        points: 'June 5-7',
        says: 'passed',
      },
      {
        ...on('2026-06-02', 'See you 1 June at the gate!', 'Asia/Tokyo', '01:00'),
        points: '1 June',
        says: 'passed',
      },
    ],
    'today and tomorrow that do not fit': [
      {
        ...on('2026-06-02', 'Our clinic is closed tomorrow, 5 June.'),
        points: 'tomorrow, 5 June',
        says: 'relative',
      },
      {
        ...on('2026-06-07', 'Today (June 5th) the library stays shut.'),
        points: 'Today (June 5th',
        says: 'relative',
      },
      {
        ...on('2026-06-05', 'Tonight, Saturday 6 June: stories on the roof.', 'Europe/Berlin'),
        points: 'Tonight, Saturday 6 June',
        says: 'relative',
      },
      {
        ...on('2026-06-04', 'The ferry rests tomorrow, 5 June.', 'Pacific/Auckland', '13:00'),
        points: 'tomorrow, 5 June',
        says: 'relative',
      },
    ],
    'weekdays that do not fit': [
      {
        ...on('2026-05-20', 'Join us on Thursday, 5 June, for the boat parade.'),
        points: 'Thursday, 5 June',
        says: 'weekday',
      },
      {
        ...on('2026-05-20', 'The choir meets on Tue, June 10, 2026 in the barn.'),
        points: 'Tue, June 10, 2026',
        says: 'weekday',
      },
      {
        ...on('2026-11-20', 'The course starts on Monday the 8th of January.'),
        points: 'Monday the 8th of January',
        says: 'weekday',
      },
    ],
    'days that no month has': [
      {
        ...on('2026-11-20', 'The barn opens Friday 31 November at seven.'),
        points: 'Friday 31 November',
        says: 'missing',
      },
      {
        ...on('2026-06-01', 'Join us on February 29, 2027 for soup.'),
        points: 'February 29, 2027',
        says: 'missing',
      },
    ],
    'years that are over': [
      {
        ...on('2026-02-01', 'Coming in spring 2025: our second reading room.'),
        points: 'Coming in spring 2025',
        says: 'year',
      },
      {
        ...on('2026-02-01', 'Next year (2026) we turn forty.'),
        points: 'Next year (2026',
        says: 'year',
      },
      {
        ...on('2026-01-02', 'Happy New Year 2025 from the dairy!'),
        points: 'Happy New Year 2025',
        says: 'year',
      },
    ],
    'greetings months off': [
      {
        ...on('2026-05-20', 'Merry Christmas from all of us at the mill!'),
        points: 'Merry Christmas',
        says: 'season',
      },
      {
        ...on('2026-03-20', 'Happy Halloween, neighbours!'),
        points: 'Happy Halloween',
        says: 'season',
      },
      {
        ...on('2026-08-01', 'Happy Easter to our riders.'),
        points: 'Happy Easter',
        says: 'season',
      },
    ],
  },
});
