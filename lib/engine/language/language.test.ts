import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { languageOf } from './language';

describe('languageOf', () => {
  it.each([
    ['a sentence', 'The library opens an hour later on Thursday because of the staff meeting.'],
    ['slang', 'lmaooo she rlly said that 💀 im crying yall'],
    ['a few words', 'please rt'],
    ['one word', 'wow'],
    ['shouting', 'LAST CHANCE TO GRAB YOURS!!!'],
    ['stretched words', 'sooooo gooooood'],
    ['names', 'Dinner with Giuseppe, Anneliese and François at Café Zürich tonight!'],
    [
      'foreign words in an English sentence',
      'My favourite German word is Feierabend, what is yours?',
    ],
    ['a foreign tag behind English words', 'What a goal that was! #VamosArgentina #DieMannschaft'],
    ['English among mentions', '@anna_b @carlos_g @lefevre thanks for coming yesterday'],
    ['ornamental letters', '𝗧𝗵𝗲 𝗱𝗼𝗼𝗿𝘀 𝗼𝗽𝗲𝗻 𝗮𝘁 𝗻𝗶𝗻𝗲'],
    ['a Greek letter or two', 'Why we still teach the α and β tests in the first year'],
    ['an ask of one word', 'Retweet!'],
    ['an ask of two words', 'Kindly retweet'],
    ['an offer of two words', 'Flash sale!'],
    ['a foreign feast on sale', 'Ramadan sale, buy now'],
    ['foreign words that are at home in English', 'Chai latte'],
    ['a German article that is an English verb', 'Die hard fans'],
    ['a straight apostrophe', "let's go"],
    ['names before an ask', 'Bill for May: Blur, Ash. Kindly retweet.'],
    ['names of teams', 'Real Madrid 3-1 Bayern, RT'],
    ['accented names before an ask', 'Beyoncé, Rosalía, Måneskin, Stromae. Tickets: buy now'],
    ['an ask beside a Hindi tag', 'Retweet if you love Holi #होली_मुबारक'],
    ['an ask beside a Thai tag', 'Please RT #สงกรานต์'],
    [
      'a long list of foreign names before English sentences',
      `${'Giuseppe Verdi, Arcangelo Corelli, Domenico Scarlatti, Luigi Boccherini, '.repeat(8)}
      and many others. We play them all in May. Retweet this and we will pick a winner.`,
    ],
    ['only a link', 'https://example.org/a'],
    ['only emoji', '🎉🎉🎉'],
    ['only mentions', '@anna_b @carlos_g'],
    ['only Latin tags', '#monday #coffee'],
    ['digits and signs', '12:30 — 45 / 9!'],
    ['nothing', ''],
  ])('is English: %s', (_, text) => {
    expect(languageOf(new Draft(text))).toBe('en');
  });

  it.each([
    ['Spanish', 'Mañana abrimos la biblioteca una hora más tarde por la reunión.'],
    ['French', 'La bibliothèque ouvrira une heure plus tard jeudi, merci de votre patience.'],
    ['German', 'Die Bücherei öffnet am Donnerstag eine Stunde später als sonst.'],
    ['Portuguese', 'Amanhã a biblioteca abre uma hora mais tarde por causa da reunião.'],
    ['Italian', 'Domani la biblioteca apre un’ora più tardi per una riunione.'],
    ['Dutch', 'De bibliotheek gaat donderdag een uur later open dan normaal.'],
    ['a short greeting', 'Buenos días a todos'],
    ['French around English tags', 'On se retrouve demain soir au marché #news #Paris'],
    ['German with a link', 'Jetzt die neuen Öffnungszeiten ansehen https://example.org/a'],
    ['an English mark of asking in Spanish', 'RT si te gusta nuestra tienda'],
    ['a short German ask', 'Jetzt bestellen und bitte teilen'],
    ['Swedish', 'Vår nya butik öppnar i morgon'],
    ['Indonesian', 'Toko kami buka besok pagi, ayo datang'],
    ['Turkish', 'Yeni mağazamız yarın açılıyor'],
    ['Polish', 'Nasz sklep otwiera się jutro rano'],
    ['Hindi in Latin letters', 'Hum kal subah dukaan khol rahe hain, zaroor aana'],
    ['Azerbaijani', 'Dünən gələn hər kəsə təşəkkür edirik'],
    ['Basque', 'Eskerrik asko atzo etorri zineten guztioi'],
    ['Catalan', "La biblioteca tanca avui abans d'hora pel mal temps"],
    ['Croatian', 'Sutra ujutro otvaramo novu trgovinu u gradu'],
    ['Estonian', 'Avame homme hommikul uue poe'],
    ['Finnish', 'Kirjasto on tänään kiinni sään takia'],
    ['Hungarian', 'Holnap reggel megnyitjuk az új boltot'],
    ['Icelandic', 'Bókasafnið lokar fyrr í dag vegna veðurs'],
    ['Latvian', 'Bibliotēka šodien ir slēgta laika apstākļu dēļ'],
    ['Lithuanian', 'Rytoj ryte atidarome naują parduotuvę'],
    ['Albanian', 'Faleminderit të gjithëve që erdhën dje'],
    ['Slovak', 'Zajtra ráno otvárame nový obchod'],
    ['Slovene', 'Hvala vsem, ki ste včeraj prišli na sejem'],
    ['Slovene in a hurry', 'pridite jutri na trg'],
    ['Catalan in a hurry', 'veniu demà al mercat'],
    ['Basque in a hurry', 'ogia prest dago etorri'],
    ['Albanian in a hurry', 'buka eshte gati ejani'],
    ['Estonian in a hurry', 'kus saab head leiba osta'],
    ['Vietnamese', 'Cửa hàng mở cửa vào ngày mai'],
    [
      'English words in a French draft',
      'Promo flash : venez demain, c’est le Black Friday chez nous',
    ],
    [
      'a long draft with an English end',
      `${'Mañana abrimos la biblioteca una hora más tarde por la reunión. '.repeat(8)} See you there.`,
    ],
    ['Arabic', 'تفتح المكتبة متأخرة ساعة يوم الخميس'],
    ['Japanese', '図書館は木曜日に一時間遅く開きます'],
    ['Korean', '도서관은 목요일에 늦게 엽니다'],
    ['Russian', 'В четверг библиотека откроется на час позже'],
    ['Greek', 'Η βιβλιοθήκη ανοίγει αργότερα'],
    ['Hindi', 'पुस्तकालय गुरुवार को देर से खुलेगा'],
    ['one word of another script', '素敵'],
    ['only tags of another script', '#مكتبة #القاهرة'],
  ])('is another language: %s', (_, text) => {
    expect(languageOf(new Draft(text))).toBe('other');
  });
});
