import type { HintTexts } from '@/lib/copy/hint-texts';

/** Hints in German; the reader is “du”, as on X. */
export const hints: HintTexts = {
  disrespect: {
    title: 'Herablassender Ton',
    why: 'Alle können es lesen, und der Ton bleibt länger im Gedächtnis als der Anlass.',
    abuse:
      '„{quote}“ beendet das Gespräch, und alle lesen mit. Sag, was du ändern willst, oder warte bis morgen.',
    insult:
      '„{quote}“ zielt auf die Person, und dann hört niemand mehr auf dein Argument. Sag, was passiert ist und was es für dich bedeutet hat.',
    contempt:
      '„{quote}“ greift an, wer sie sind; weiterlesen wird nur, wer dir schon zustimmt. Nenn, was sie getan haben und warum du es anders siehst.',
    belittling:
      '„{quote}“ gibt jemandem das Gefühl, unwichtig zu sein. Geh auf das Gesagte ein oder lass es stehen.',
    brushOff: '„{quote}“ gibt dem, der fragt, die Schuld. Nenn lieber den nächsten Schritt.',
    scored:
      '„{quote}“ kann klingen, als würdest du auf jemanden herabsehen. Sag, was nicht stimmt, und lass die Person aus dem Spiel.',
  },
  'hard-sell': {
    title: 'Zu viel Verkaufsdruck',
    why: 'Man folgt Konten, die helfen und mitreden; Posts, die zum Kauf drängen, werden als erste stummgeschaltet.',
    hurry:
      '„{quote}“ drängt, und wer sich gedrängt fühlt, scrollt weiter. Sag, was man davon hat, und überlass den Zeitpunkt den Lesenden.',
    endless:
      '„{quote}“ drängt und sagt nicht, bis wann. Nenn Tag und Uhrzeit, oder überlass den Zeitpunkt den Lesenden.',
    offer:
      '„{quote}“ hilft nur denen, die kaufen wollen. Gib auch den anderen etwas: für wen es ist, wie es entsteht, einen Tipp.',
    stack:
      '„{quote}“ ist noch eine Aufforderung im selben Post, und das wirkt aufdringlich. Lass die stehen, die am meisten nützt.',
    pitch:
      '„{quote}“ klingt zu schön, um wahr zu sein, und so etwas überliest man längst. Sag einfach, was du machst und was es kostet.',
    bare: '„{quote}“ gibt denen nichts, die nicht kaufen. Ergänz, was du einer Freundin erzählen würdest: wozu es gut ist, eine Geschichte, eine Frage.',
    lure: '„{quote}“ entscheidet für die Lesenden, was sie wollen. Sag, was es kann und für wen, und lass ihnen die Wahl.',
    scored:
      '„{quote}“ liest sich wie Werbung. Gib auch denen etwas, die nicht kaufen: einen Nutzen, eine Geschichte, eine Frage.',
  },
  'missing-context': {
    title: 'Unklar, worum es geht',
    why: 'Die meisten sehen einen Post für sich allein und entscheiden in einer Sekunde, ob er sie angeht.',
    bareLink:
      'Hier steht nur ein Link, und niemand weiß, was dahinter ist. Schreib eine Zeile dazu: was es ist und warum es sich lohnt.',
    onlyTags:
      'Hashtags, Namen und Emojis allein sagen nicht, was du meinst. Schreib einen Satz dazu, was passiert ist.',
    emptyLead:
      '„{quote}“ verrät nicht, was hinter dem Link steckt. Nenn das Thema und das eine, was du daraus mitgenommen hast.',
    pointing:
      'Wer nur diesen Post sieht, weiß nicht, wofür „{quote}“ steht. Schreib stattdessen den Namen oder die Sache hin.',
    unsaid:
      'Bei „{quote}“ muss man raten, worum es geht. Nenn die Sache oder das Ereignis, das du meinst.',
    scored:
      'Wer nur diesen Post sieht, weiß vielleicht nicht, worum es geht. Nenn die Sache oder das Ereignis, das du meinst.',
  },
  'contact-request': {
    title: 'Bitte um Kontakte',
    why: 'Freunde, Familie, Kolleginnen und die eigenen Daten gibt niemand gern an Fremde weiter.',
    people:
      '„{quote}“ verlangt die Namen von Leuten, die man kennt. Frag die Lesenden nach ihnen selbst; wem es gefällt, der bringt Freunde von allein mit.',
    invitation:
      '„{quote}“ fordert auf, andere mitzubringen. Sag, worauf man sich freuen kann; das spricht sich von selbst herum.',
    details:
      '„{quote}“ fragt nach etwas Privatem. Sag, wie man dich erreicht, und überlass den anderen die Entscheidung.',
    wallet:
      '„{quote}“ schreiben sonst Wallet-Betrüger, deshalb springen Vorsichtige ab. Verlink eine eigene Seite, auf der steht, wer was bekommt.',
    scored:
      '„{quote}“ klingt, als wolltest du Kontaktdaten haben. Sag, wie man dich erreicht, und überlass den anderen die Entscheidung.',
  },
  'retweet-request': {
    title: 'Bitte um Reposts',
    why: 'Was sich zu teilen lohnt, wird geteilt; ständig darum gebeten zu werden, fühlt sich nach Arbeit an.',
    spread:
      '„{quote}“ macht die Lesenden zu deiner Werbeabteilung. Sag lieber, was sie davon haben, und lass sie entscheiden.',
    approval:
      '„{quote}“ bittet um einen Klick, und Klicks sagen wenig. Frag, was die Leute denken, und antworte ihnen.',
    follow:
      '„{quote}“ bittet ums Folgen, bevor klar ist, was man davon hat. Zeig, worüber du postest; wem es gefällt, der bleibt.',
    scored:
      '„{quote}“ liest sich, als sollten andere es für dich verbreiten. Sag, was sie davon haben, und lass sie entscheiden.',
  },
  'off-topic-personal': {
    title: 'Privates auf dem Firmenkonto',
    why: 'Einer Organisation folgt man wegen ihres Themas; bei Privatem fragt man sich, wer da spricht.',
    people:
      'In „{quote}“ geht es um Leute, die hier niemand kennt. Behalt es für dein eigenes Konto, oder sag, was es mit den Lesenden zu tun hat.',
    body: '„{quote}“ erzählt, wie es dir geht, aber hier will man wissen, was die Organisation tut. Auf deinem eigenen Konto ist es besser aufgehoben.',
    life: '„{quote}“ ist aus deinem Privatleben, und dafür folgt hier niemand. Poste es auf deinem eigenen Konto, oder knüpf an das Thema an.',
    mood: 'Bei „{quote}“ ist unklar, wessen Stimmung das ist: deine oder die der Organisation. Behalt es für dein eigenes Konto, oder sag, was es mit der Arbeit zu tun hat.',
    fandom:
      'Wegen „{quote}“ folgt man diesem Konto nicht. Poste es auf deinem eigenen Konto, oder knüpf an das Thema an.',
    self: '„{quote}“ klingt nach einer Privatperson, und man fragt sich, wer spricht. Knüpf an das Thema an, oder poste es auf deinem eigenen Konto.',
    scored:
      '„{quote}“ klingt nach deinem Privatleben, und dafür folgt hier niemand. Knüpf an das Thema an, oder poste es auf deinem eigenen Konto.',
  },
  'sensitive-topic': {
    title: 'Themen, die spalten',
    why: 'Was ein Konto sagt, kann jeder lesen, und es gilt als Meinung der Organisation.',
    swearing:
      '„{quote}“ klingt für manche derb, erst recht von einer Organisation. Lass das Schimpfwort weg.',
    sex: '„{quote}“ ist vielen unangenehm, wenn es eine Organisation sagt. Behalt es für ein privates Konto.',
    drugs:
      '„{quote}“ klingt, als fände die Organisation das gut. Lass Drogen weg, wenn ihr nicht beruflich damit zu tun habt.',
    politics:
      '„{quote}“ zieht die Lesenden in die Politik, und manche gehen deswegen. Bleib bei dem, weshalb sie dir folgen.',
    stance:
      '„{quote}“ ergreift Partei, und manche Lesende stehen auf der anderen Seite; sie halten es für die Meinung der Organisation. Bleib bei dem, weshalb sie dir folgen.',
    faith:
      '„{quote}“ spricht einen Glauben an, und wer einen anderen hat, fühlt sich vielleicht nicht gemeint. Wünsch Gutes in Worten, die für alle passen.',
    violence:
      '„{quote}“ kann Menschen verletzen, die so etwas erlebt haben. Lass es weg, oder verlink eine Stelle, die hilft.',
    scored:
      '„{quote}“ berührt ein Thema, das deine Lesenden spaltet, und sie halten es für die Meinung der Organisation. Bleib bei dem, weshalb sie dir folgen.',
  },
  'lopsided-stream': {
    title: 'Mehr verlangt als gegeben',
    why: 'Man bleibt bei Konten, die mehr geben, als sie nehmen.',
    answer:
      '{taking} deiner letzten {posts} Posts {taking, plural, one {wollte etwas verkaufen oder haben und gab} other {wollten etwas verkaufen oder haben und gaben}} wenig zurück. Antworte erst jemandem: auf eine Frage, einen Dank, eine Beschwerde.',
    question:
      '{taking} deiner letzten {posts} Posts {taking, plural, one {wollte} other {wollten}} etwas verkaufen oder haben, und keiner hat etwas gefragt. Frag etwas, was dich wirklich interessiert.',
    knowledge:
      '{taking} deiner letzten {posts} Posts {taking, plural, one {wollte} other {wollten}} etwas verkaufen oder haben, und das ermüdet. Gib etwas, was man heute brauchen kann: einen Tipp, einen Grund, eine Zahl.',
  },
  'silent-account': {
    title: 'Lange keine Antwort',
    why: 'Wer an ein Konto schreibt und nichts hört, schreibt bald nicht mehr.',
    noReplies:
      'Keiner deiner letzten {posts} Posts war eine Antwort, und es fällt auf, wenn ein Konto nie antwortet. Such jemanden, der dir geschrieben hat, und antworte erst dort.',
  },
  'closed-door': {
    title: 'Lange keine Frage',
    why: 'Eine Frage ist der einfachste Weg, andere zu Wort kommen zu lassen.',
    noQuestions:
      'Keiner deiner letzten {posts} Posts hat etwas gefragt, also gab es wenig zu antworten. Stell eine Frage, deren Antwort du gern wüsstest.',
  },
  'repeated-post': {
    title: 'Schon gepostet',
    why: 'Entfolgen ist nur einen Klick entfernt, und zweimal dieselben Worte wirken wie Spam.',
    same: 'Fast dasselbe hast du {when} gepostet, und wer es kennt, scrollt vorbei. Sag, was seitdem neu ist, oder antworte jemandem, der danach gefragt hat.',
  },
  'off-hours': {
    title: 'Außerhalb der Lesezeiten',
    why: 'Die meisten lesen einen Post kurz nach dem Absenden oder gar nicht.',
    closed:
      'In der Zeitzone deines Kontos ist es {time}, und kaum jemand ist online. Mehr Leute sehen es {next}.',
  },
  overclaim: {
    title: 'Kaum zu glauben',
    why: 'Übertreibung fällt auf, und dann zweifelt man auch am Rest des Posts.',
    miracle:
      '„{quote}“ klingt zu schön, um wahr zu sein, und dann zweifelt man auch am Rest. Sag schlicht, was es kann und für wen.',
    guarantee:
      '„{quote}“ verspricht, was niemand allen halten kann. Sag, wie es meistens läuft oder was du tust, wenn es nicht klappt.',
    superlative:
      '„{quote}“ kann niemand nachprüfen, also wird es überlesen. Nenn die Einzelheit oder die Quelle dahinter.',
  },
  'undisclosed-ad': {
    title: 'Nicht gekennzeichnete Werbung',
    why: 'Wer später erfährt, dass ein Tipp bezahlt war, glaubt dem nächsten weniger; X, die FTC und die britische ASA wollen es vorneweg und klar gesagt haben.',
    code: 'Man sieht nicht, ob du an „{quote}“ verdienst. Falls ja, schreib „#ad“ an den Anfang, oder schalt auf X das Label „Bezahlte Partnerschaft“ ein.',
    link: 'Ein Link wie „{quote}“ bringt oft dem Geld, der ihn teilt. Falls das so ist, schreib „#ad“ an den Anfang, oder schalt auf X das Label „Bezahlte Partnerschaft“ ein.',
    gift: 'Bei „{quote}“ fragt man sich, ob du Geld oder ein Geschenk bekommen hast. Falls ja, schreib „#ad“ an den Anfang, oder schalt auf X das Label „Bezahlte Partnerschaft“ ein.',
    weak: 'Was „{quote}“ heißt, ist vielleicht nicht allen klar. Falls du Geld oder etwas anderes bekommen hast, schreib „#ad“ an den Anfang, oder schalt auf X das Label „Bezahlte Partnerschaft“ ein.',
    late: '„{quote}“ steht so weit hinten, dass es kaum jemand sieht. Stell es an den Anfang, oder schalt auf X das Label „Bezahlte Partnerschaft“ ein.',
    employee:
      'Du postest auch für {account}, und „{quote}“ hält man für das Lob eines Kunden. Sag im Post, dass du dort arbeitest.',
  },
  shouting: {
    title: 'Zu laut',
    why: 'Viele lesen Großbuchstaben und Reihen von Ausrufezeichen als Ärger.',
    capitals:
      '„{quote}“ liest sich wie geschrien, und da hört man weg. In normaler Schreibung ist es genauso klar.',
    marks:
      'So viele Ausrufe- oder Fragezeichen in „{quote}“ klingen aufgeregt, und einer ruhigen Stimme glaubt man eher. Eines genügt.',
  },
  'canned-reply': {
    title: 'Antwort von der Stange',
    why: 'Einen Textbaustein erkennt man, und gehofft hatte man auf eine Antwort auf die eigenen Worte.',
    canned:
      '„{quote}“ könnte an jeden gehen, und das merkt man. Greif eine Sache auf, die geschrieben wurde, und sag, wie es weitergeht.',
  },
  'hashtag-crowd': {
    title: 'Zu viele Hashtags',
    why: 'Hashtags helfen beim Finden; in Massen wirken sie wie Werbung und verdecken, was du sagst.',
    crowd:
      'Eine Reihe wie „{quote}“ wird überlesen, und oft der Satz davor gleich mit. Behalt die ein, zwei, nach denen wirklich gesucht wird.',
  },
  'brush-off': {
    title: 'Kritik abgewimmelt',
    why: 'Wer sich beschwert, dem liegt noch etwas an dir, und alle können lesen, wie du antwortest.',
    blame:
      '„{quote}“ lässt die Leute mit dem Problem allein, und alle lesen mit. Sag, was du tun kannst, oder was nicht und warum.',
    alone: '„{quote}“ heißt: Das Problem hast nur du. Frag nach, was in diesem Fall passiert ist.',
    feelings:
      '„{quote}“ spricht über Gefühle statt über das, was passiert ist. Sag zuerst, was du unternimmst.',
  },
  'mention-crowd': {
    title: 'Zu viele erwähnt',
    why: 'Alle, die du erwähnst, bekommen eine Mitteilung; wen der Post nichts angeht, der fühlt sich benutzt.',
    crowd:
      '„{quote}“ benachrichtigt {count} Leute auf einmal, und kaum jemand weiß, warum. Erwähn den Menschen, für den es ist, und sag, warum.',
  },
  'stale-reference': {
    title: 'Ein Datum, das nicht passt',
    why: 'Ein Datum, das vorbei ist, verrät, dass vor dem Posten niemand nachgesehen hat.',
    passed:
      '„{quote}“ ist vorbei; heute ist {today}. Nenn den nächsten Termin, oder erzähl, wie es war.',
    relative:
      '„{quote}“ passt nicht: {word} ist {date}. Wenn du das erst später postest, lass es so.',
    weekday:
      '„{quote}“ passt nicht zum Kalender: Dieser Tag ist ein {weekday}. Sieh nach, welchen du meinst.',
    missing: '„{quote}“ gibt es im Kalender nicht. Sieh nach, welchen Tag du meinst.',
    year: '„{quote}“ kündigt ein Jahr an, das vorbei ist: Es ist {year}. Nenn das Jahr, das du meinst.',
    season:
      '„{quote}“ liest sich im {month} wie ein alter Post. Grüß zur kommenden Jahreszeit, oder sag, warum du jetzt darüber schreibst.',
    today: 'heute',
    tonight: 'heute Abend',
    tomorrow: 'morgen',
  },
  'wall-of-text': {
    title: 'Ein langer Textblock',
    why: 'In der Timeline wird überflogen, und ein Block ohne Absatz wird ganz übersprungen.',
    thread:
      'Das ist viel am Stück. Mach doch einen Thread daraus, mit einem neuen Teil ab „{quote}“, sodass jeder Teil eine Sache sagt.',
    block:
      'So viele Sätze am Stück sind auf dem Handy schwer zu lesen. Ein Absatz vor „{quote}“ lässt Luft.',
    endless:
      'Der Satz, der mit „{quote}“ beginnt, füllt einen ganzen Post, und kaum jemand liest ihn bis zum Ende. Mach zwei daraus.',
  },
  'jargon-crowd': {
    title: 'Abkürzungen ohne Erklärung',
    why: 'Wer eine Abkürzung nicht kennt, hält den Post für nicht an sich gerichtet.',
    crowd:
      'Außerhalb deines Fachs kennt man {list} vielleicht nicht. Schreib aus, was wichtig ist, oder sag dem Coach, dass deine Lesenden das kennen.',
  },
  'undescribed-picture': {
    title: 'Ein Bild ohne Beschreibung',
    why: 'Wer ein Bild nicht sehen kann, bekommt die Beschreibung vorgelesen, oder gar nichts.',
    one: 'Wer dein Bild nicht sehen kann, erfährt nicht, was es sagt. Beschreib (ALT), was es zeigt und worauf es ankommt.',
    some: '{count} deiner Bilder sagen denen nichts, die sie nicht sehen können. Beschreib jeweils (ALT), was zu sehen ist und worauf es ankommt.',
  },
  'giveaway-terms': {
    title: 'Gewinnspiel ohne Bedingungen',
    why: 'Man will wissen, woran man teilnimmt und bis wann; der britische CAP Code (8) und die Wettbewerbsregeln von X verlangen das schon im ersten Post.',
    flood:
      '„{quote}“ verleitet zu ständigen Wiederholungen und Zweitkonten, und vor beidem warnen die Wettbewerbsregeln von X. Lass alle nur einmal antworten: „Antworte mit …“.',
    missing: '„{quote}“ sagt nicht, {list}. Schreib es hierher, oder verlink die Bedingungen.',
    missingAndReach:
      '„{quote}“ sagt nicht, {list}. Schreib es hierher, und lass mit einer Antwort teilnehmen: „Antworte mit …“ bringt Gespräche, Reposts nicht.',
    reach:
      '„{quote}“ verlangt fürs Mitmachen, dass man den Post verbreitet, und das kann X als Manipulation werten. Lass lieber mit einer Antwort teilnehmen: „Antworte mit …“.',
    prize: 'was es zu gewinnen gibt',
    until: 'bis wann es läuft',
    entrants: 'wer mitmachen darf',
  },
  'hurry-without-end': {
    title: 'Eine Frist ohne Datum',
    why: 'Wer die Uhrzeit kennt, entscheidet besser; EU-Recht (UGP-Richtlinie, Anhang I Nr. 7) und der britische DMCC Act 2024 verbieten falsche Eile ausdrücklich.',
    endless:
      '„{quote}“ sagt, dass die Zeit knapp ist, aber nicht, bis wann. Nenn Tag und Uhrzeit, dann kann man planen.',
  },
  'run-together-tag': {
    title: 'Hashtag aus mehreren Wörtern ohne Großbuchstaben',
    why: 'Screenreader lesen einen kleingeschriebenen Hashtag als ein einziges langes Wort, und alle anderen lesen ihn zweimal.',
    small:
      '„{quote}“ wird als ein Wort vorgelesen. Mit einem Großbuchstaben je Wort ist es allen klar: {tag}.',
  },
  'picture-letters': {
    title: 'Buchstaben aus Symbolen',
    why: 'Screenreader buchstabieren solche Symbole einzeln oder lassen sie aus, und die Suche findet sie nicht.',
    letters:
      'Screenreader lesen „{quote}“ Symbol für Symbol vor oder lassen es aus. Normale Buchstaben erreichen alle.',
    row: 'Ein Screenreader liest den Namen jedes Emojis in „{quote}“ vor, bevor es weitergeht. Eins davon genügt.',
  },
  'quiet-day': {
    title: 'Ein Post an einem stillen Tag',
    why: 'Ein fröhlicher Post an einem Trauertag lässt sich kaum zurückholen, und zu früh genannte Zahlen auch nicht.',
    quiet:
      'Das ginge am {day} raus, und das ist ein stiller Tag: {reason}. Heb es auf bis nach dem {last}.',
  },
  'wrong-account': {
    title: 'Vielleicht das falsche Konto',
    why: 'Ein privater Satz unter dem Namen der Firma bleibt im Gedächtnis, und ein Satz der Firma unter deinem auch.',
    private:
      'Du postest als @{account}, und „{quote}“ klingt privat. Wechsle zu deinem eigenen Konto, oder sag, was es mit der Arbeit zu tun hat.',
    business:
      'Du postest als @{account}, und „{quote}“ klingt nach @{other}. Wechsle zu dem Konto, oder sag es als du selbst.',
  },
  'uneven-thread': {
    title: 'Ein Thread, dessen Nummern oder Teile nicht passen',
    why: 'Man sucht jeden Teil, den die Nummern versprechen, und hört auf, wo einer leer ist oder sich wiederholt.',
    place: 'Das ist Teil {expected} des Threads, aber da steht „{quote}“. Schreib „{mended}“.',
    count: '„{quote}“ passt nicht: Dieser Thread hat {expected} Teile. Schreib „{mended}“.',
    empty: 'Der Teil davor ist leer. Füll ihn, oder lass ihn weg.',
    number: 'In diesem Teil steht nur eine Nummer. Füll ihn, oder lass ihn weg.',
    again: 'Das steht schon in Teil {other}. Lass einen der beiden weg.',
  },
  'repeated-link': {
    title: 'Derselbe Link, und nichts Neues dazu',
    why: 'Denselben Link immer wieder zu posten, gilt auf X als Spam, und wer ihn kennt, sieht das genauso.',
    again:
      'Diesen Link hast du {when} gepostet. Sag etwas Neues dazu: eine Einzelheit daraus, oder was seitdem jemand gefragt hat.',
  },
  'untracked-link': {
    title: 'Ein Link, dessen Besuche dein Team nicht zählen kann',
    why: 'An den Besuchen über die Links erkennt dein Team, welche Posts etwas gebracht haben.',
    lacks: 'Dein Team zählt Besuche an {list}, und in „{quote}“ fehlt das.',
  },
  'house-phrase': {
    title: 'Unerwünschte Wörter',
    why: '{source} hat sich hier auf andere Worte geeinigt.',
  },
  'required-phrase': {
    title: 'Erforderliche Wörter fehlen',
    why: '{source} hat sich darauf geeinigt, auch das zu sagen.',
  },
  praise: {
    'credit-given': 'Du nennst, von wem es ist. Das ist fair, und die Person wird es sehen.',
    'feedback-taken-up': 'Du hast zugehört und etwas daraus gemacht. Das merken die Leute.',
    'help-offered': 'Du bietest Hilfe an, und so etwas bleibt im Gedächtnis.',
    'honest-question': 'Auf diese Frage kann man antworten. Sei da, wenn es jemand tut.',
    'link-with-intro': 'Man weiß vor dem Klick, was hinter dem Link steckt.',
    'thanks-with-reason': 'Du sagst, wofür du dankst. Genau das bleibt hängen.',
  },
  fix: {
    'leave-out': '„{words}“ weglassen',
    'ask-instead': 'Lieber eine Frage stellen',
    'keep-one': 'Ein „{words}“ behalten',
    'plain-letters': 'Mit normalen Buchstaben schreiben',
    write: '„{words}“ schreiben',
    'put-first': '„{words}“ an den Anfang stellen',
    'tag-capitals': 'Hashtags mit Großbuchstaben schreiben',
    paragraphs: 'In Absätze teilen',
    add: '„{words}“ ergänzen',
    say: '„{words}“ sagen',
  },
  repetition: {
    ask: 'Das ist die {times}. Bitte in {posts} Posts.',
    sell: 'Das ist die {times}. Werbung in {posts} Posts.',
  },
  joint: { sentences: '{first} {second}', word: '„{word}“' },
  time: {
    now: 'gerade eben',
    today: 'heute ab {time} Uhr',
    tomorrow: 'morgen ab {time} Uhr',
    day: 'am {weekday} ab {time} Uhr',
  },
};
