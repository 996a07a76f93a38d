import type { PageTexts } from '@/lib/copy/en/pages';

/** What several pages say, in German. */
export const shared = {
  'coach.everywhere': 'Überall coachen',
  'coach.account': '@{handle} coachen',
  account: 'Konto',
  unreadable: 'Die Einstellungen lassen sich nicht lesen: {error}',
  'set-by-team': 'Von deinem Team {team} festgelegt.',
  keep: 'Behalten',
  close: 'Schließen',
  'level.off': 'Aus',
  'kind.give': 'Gegeben',
  'kind.talk': 'Geredet',
  'kind.ask': 'Gebeten',
  'kind.sell': 'Verkauft',
  'balance.none': 'Noch keine Posts. Was du postest, erscheint hier, nur als Zahl.',
  'balance.good':
    '{giving} von {count, plural, one {# Post} other {den letzten # Posts}} {giving, plural, one {hat} other {haben}} etwas gegeben oder das Gespräch gesucht.',
  'balance.low':
    '{giving} von {count, plural, one {# Post} other {den letzten # Posts}} {giving, plural, one {hat} other {haben}} etwas gegeben oder das Gespräch gesucht. Eine Antwort oder ein Danke täte jetzt gut.',
  'weeks.none': 'Noch keine Hinweise.',
  'weeks.sum':
    '{count, plural, one {# Hinweis} other {# Hinweise}} in {weeks, plural, one {einer Woche} other {# Wochen}}: {mended} behoben, {ignored} ignoriert.',
  'weeks.table': 'Hinweise nach Wochen',
  'weeks.from': 'Woche ab',
  'weeks.shown': 'Gezeigt',
  'weeks.mended': 'Behoben',
  'weeks.ignored': 'Ignoriert',
  'weeks.sent': 'Unverändert gepostet',
  'progress.none': '{all} kurze Lektionen warten auf dich, wann immer du magst.',
  'progress.some': '{finished} von {all} Lektionen gelesen.',
  'progress.all': 'Alle {all} Lektionen gelesen.',
  'progress.themes': 'Befolgte Hinweise: {theme} in {count, plural, one {# Post} other {# Posts}}.',
  'theme.listening': 'Zuhören',
  'theme.context': 'Zusammenhang',
  'theme.replies': 'Antworten',
  'theme.tone': 'Ton',
  'theme.asking': 'Bitten',
  'theme.selling': 'Verkaufen',
  'theme.tags': 'Hashtags',
  'theme.honesty': 'Ehrlichkeit',
  'try.placeholder': 'Was gibt’s Neues?',
  'try.reading': 'Liest …',
  'try.muted': 'Der Coach ist aus oder pausiert und sagt deshalb nichts.',
  'try.unread': 'Der Coach liest nur englische Entwürfe.',
  'try.none': 'Keine Hinweise zu diesem Entwurf.',
  'try.some': '{count, plural, one {# Hinweis} other {# Hinweise}} zu diesem Entwurf.',
  'handle.empty': 'Gib den Nutzernamen an: den Namen nach dem @ im Profil, etwa @acme_tea.',
  'handle.too-long':
    'Ein Nutzername auf X hat höchstens {most} Buchstaben, Ziffern und Unterstriche; dieser hat {length}.',
  'handle.display-name':
    '„{name}“ sieht nach einem Anzeigenamen aus. Gib stattdessen den Nutzernamen an: den Namen nach dem @ im Profil, mit höchstens {most} Buchstaben, Ziffern und Unterstrichen.',
} satisfies PageTexts;
