import { testRule } from '@/tests/rule-table';
import { pictureLetters } from './';

testRule(pictureLetters, {
  quiet: {
    'plain letters': [
      'The night bus runs again from Friday.',
      'THE NIGHT BUS RUNS AGAIN.',
      'Café, naïve, Ångström, straße: all plain.',
      'Ночной автобус снова ходит.',
      '夜行バスが再開します。',
      'e = mc², and 10⁻³ is small.',
      'The sum is ∑ of ∂x, as Ⅳ shows.',
    ],
    'few symbols': [
      'Let 𝑥 be the wait at stop 𝑛.',
      'Rooms Ⓐ and Ⓑ are closed.',
      'The ℝ and the ℂ of maths.',
      'Plan 𝗔 or plan 𝗕?',
      '① Bread ② Soup ③ Cake',
      'Vitamin 𝗗 in winter.',
    ],
    'few emoji, or not inside the text': [
      'Warm bread 🍞 and soup 🍲 at noon.',
      'We won! 🎉🎉🎉',
      'We won the cup! 🎉🎉🎉🎉🎉🎉🎉',
      '🌞🌞🌞🌞🌞🌞 Summer is here.',
      'Four 🌲🌲🌲🌲 by the lake.',
      '🎉🎉🎉🎉🎉',
      'Our team 🇩🇪 🇫🇷 met in Metz.',
    ],
    'flags and marks': [
      'Made in Leeds ™, sold as Kettle®.',
      'Open → closed → open.',
      '★★★★☆ from the Gazette, says our barista.',
      'The result: 2–1.',
    ],
    'words of others': ['RT @otherco: 𝗻𝗶𝗴𝗵𝘁 𝗯𝘂𝘀 is back'],
  },
  speaks: {
    'mathematical letters': [
      {
        text: 'The 𝗻𝗶𝗴𝗵𝘁 𝗯𝘂𝘀 runs again from Friday.',
        points: '𝗻𝗶𝗴𝗵𝘁 𝗯𝘂𝘀',
        says: 'letters',
        fixed: 'The night bus runs again from Friday.',
      },
      {
        text: 'Read our 𝓁𝑒𝓉𝓉𝑒𝓇 𝑜𝒻 𝒹𝑒𝒸𝑒𝓂𝒷𝑒𝓇 today.',
        points: '𝓁𝑒𝓉𝓉𝑒𝓇 𝑜𝒻 𝒹𝑒𝒸𝑒𝓂𝒷𝑒𝓇',
        fixed: 'Read our letter of december today.',
      },
      { text: 'It is 𝕗𝕣𝕖𝕖 on Sundays.', points: '𝕗𝕣𝕖𝕖', fixed: 'It is free on Sundays.' },
      { text: 'Doors at 𝟏𝟖𝟑𝟎 sharp.', points: '𝟏𝟖𝟑𝟎', fixed: 'Doors at 1830 sharp.' },
      {
        text: 'Good morning, 𝔐𝔞𝔱𝔥𝔦𝔩𝔡𝔢! Your loom is mended.',
        points: '𝔐𝔞𝔱𝔥𝔦𝔩𝔡𝔢',
        fixed: 'Good morning, Mathilde! Your loom is mended.',
      },
      { text: 'A 𝚝𝚢𝚙𝚎𝚠𝚛𝚒𝚝𝚎𝚛 from 1931.', points: '𝚝𝚢𝚙𝚎𝚠𝚛𝚒𝚝𝚎𝚛', fixed: 'A typewriter from 1931.' },
    ],
    'circled, squared and wide letters': [
      { text: 'Our ⓜⓐⓡⓚⓔⓣ opens at nine.', points: 'ⓜⓐⓡⓚⓔⓣ', fixed: 'Our market opens at nine.' },
      { text: 'Our 🅼🅰🆁🅺🅴🆃 opens at nine.', points: '🅼🅰🆁🅺🅴🆃', fixed: 'Our MARKET opens at nine.' },
      { text: 'A ｗｉｄｅ view of the bay.', points: 'ｗｉｄｅ', fixed: 'A wide view of the bay.' },
      { text: 'Bring ⒞⒪⒜⒯⒮ and gloves.', points: '⒞⒪⒜⒯⒮', fixed: 'Bring coats and gloves.' },
      { text: 'The 🄷🄰🅁🄱🄾🅄🅁 is calm.', points: '🄷🄰🅁🄱🄾🅄🅁', fixed: 'The HARBOUR is calm.' },
    ],
    'small capitals and raised letters': [
      { text: 'The ɴɪɢʜᴛ ʙᴜꜱ is back.', points: 'ɴɪɢʜᴛ ʙᴜꜱ', fixed: 'The night bus is back.' },
      {
        text: 'Very ᵗⁱⁿʸ cups for espresso.',
        points: 'ᵗⁱⁿʸ',
        fixed: 'Very tiny cups for espresso.',
      },
    ],
    'rows of emoji in the text': [
      {
        text: 'The cup 🏆🏆🏆🏆🏆 is ours again.',
        points: '🏆🏆🏆🏆🏆',
        says: 'row',
        fixed: 'The cup 🏆 is ours again.',
      },
      {
        text: 'Menu 🍎🍐🍊🍋🍌🍉 for today.',
        points: '🍎🍐🍊🍋🍌🍉',
        says: 'row',
        fixed: null,
      },
      { text: 'Warm 🔥 🔥 🔥 🔥 🔥 bread at six.', points: '🔥 🔥 🔥 🔥 🔥', says: 'row' },
    ],
  },
});
