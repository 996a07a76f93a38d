import type { PageTexts } from '@/lib/copy/en/pages';

/** The popup in German. */
export const popup = {
  'popup.options': 'Einstellungen',
  'popup.switches': 'An und aus',
  'popup.paused': 'Pausiert bis {time}',
  'popup.pause': 'Eine Stunde Pause',
  'popup.resume': 'Fortsetzen',
  'popup.no-account':
    'Sobald du auf X schreibst, steht hier dein Konto mit einem Diagramm deiner Posts.',
  'popup.lessons': 'Lektionen',
  'popup.ignored': 'Ignorierte Hinweise',
  'popup.ignored.due':
    '{count, plural, one {# Regel oder Formulierung wird} other {# Regeln und Formulierungen werden}} ignoriert. Zuletzt hast du vor einem Monat nachgesehen.',
  'popup.ignored.here':
    '{count, plural, one {# Regel oder Formulierung wird} other {# Regeln und Formulierungen werden}} bei @{handle} ignoriert.',
  'popup.ignored.look': 'Durchsehen',
  'popup.ignored.later': 'Jetzt nicht',
  'popup.history-off': 'Der Verlauf ist aus, neue Posts werden also nicht gezählt.',
  'popup.profile': 'Postet als',
  'popup.profile.choose': 'Profil auswählen',
  'popup.posts': 'Deine letzten Posts',
  'popup.weeks': 'Was aus den Hinweisen wurde',
  'tab.absent':
    'In diesem Tab ist der Coach nicht. Er arbeitet auf X: Wenn das hier X ist, lade die Seite neu.',
  'tab.failed': 'Der Coach in diesem Tab antwortet nicht: Lade die Seite neu. ({error})',
  'tab.alive': 'Der Coach ist da. Er kennt dein Konto, sobald du schreibst.',
  'tab.alive-as': 'Der Coach liest, was du als @{handle} schreibst.',
  'own-posts': 'Posts in deinem Profil',
  'own-posts.other-tab':
    'Dein Profil ist offen. Zum Zählen geh dort auf den Tab „Antworten“, der Posts und Antworten zusammen zeigt, und öffne dieses Fenster noch einmal.',
  'own-posts.new':
    'Dein Profil ist offen: {count, plural, one {# Post darin kann} other {# Posts darin können}} gezählt werden.',
  'own-posts.known': 'Dein Profil ist offen: Jeder Post, den es zeigt, ist gezählt.',
  'own-posts.count': 'Diese Posts zählen',
  'own-posts.note':
    'Nur Zeit und Art werden gespeichert, nie der Text. X zeigt immer nur ein paar Posts: Scroll weiter und öffne dieses Fenster noch einmal.',
  'own-posts.counted': '{count, plural, one {# Post} other {# Posts}} gezählt.',
  'own-posts.counted-some':
    '{count, plural, one {# Post} other {# Posts}} gezählt; {known, plural, one {# war} other {# waren}} schon vorher gezählt.',
} satisfies PageTexts;
