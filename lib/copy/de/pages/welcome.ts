import type { PageTexts } from '@/lib/copy/en/pages';

/** The welcome page and the frame of the lessons in German. */
export const welcome = {
  'welcome.document': 'Willkommen',
  'welcome.title': 'Ein guter Ort zum Reden',
  'welcome.intro.what':
    'Tweet Coach sitzt neben dem Eingabefeld auf X. Er liest deinen Entwurf, während du schreibst, und sagt dir, was eine nette Kollegin sagen würde: wie es ankommen kann, warum, und was sich besser liest.',
  'welcome.intro.you':
    'Du entscheidest, immer. Nichts wird blockiert, und nichts, was du schreibst, verlässt diesen Rechner.',
  'principle.community': 'Eine Gemeinschaft, die du selbst baust',
  'principle.community.text':
    'Du wählst, wem du folgst und wer von dir hört. Der Ort wird zu dem, was du mitbringst. Bring also mit, was du dort gern finden würdest.',
  'principle.conversation': 'Ein Gespräch',
  'principle.conversation.text':
    'Reden geht in beide Richtungen. Frag, antworte, bedank dich und erzähl den Leuten, was aus ihrem Rat geworden ist.',
  'principle.giving': 'Erst geben, dann nehmen',
  'principle.giving.text':
    'Hilf zuerst: mit einer Antwort, einem Kniff aus deinem Fach, dem Namen von jemandem, der helfen kann. Die Leute merken sich das und kommen wieder.',
  'manners.title': 'Wähl, wie du postest',
  'manners.text':
    'Was zu einem Laden passt, dem man wegen seiner Angebote folgt, passt nicht zu einem Kundendienst oder zu jemandem, der neu hier ist. Such dir aus, was passt; ändern kannst du es jederzeit.',
  'manners.question': 'Wie postet dein Konto?',
  'manners.handle': 'Dein Nutzername auf X',
  'manners.later': 'Oder lass es vorerst, dann fragt der Coach unter deinem ersten Entwurf.',
  'practice.title': 'Probier den Coach aus',
  'practice.text':
    'Dieser Entwurf ist etwas aufdringlich. Ändere ihn, wie du magst, oder drück einen Knopf darunter und sieh, was der Coach daraus macht. Er liest Englisch, deshalb ist der Entwurf auf Englisch.',
  'practice.draft': 'Ein Entwurf zum Üben',
  'practice.draft-of': 'Ein Entwurf zum Üben, von @{handle}',
  'practice.note': 'Nichts wird gepostet oder gespeichert.',
  'next.title': 'Wie es weitergeht',
  'next.text':
    'Schreib auf X wie immer. Wenn etwas schlecht ankommen könnte, erscheint ein Hinweis unter dem Eingabefeld; ist alles gut, bleibt der Coach still.',
  'next.pin':
    'Damit seine Schaltfläche zur Hand ist, klick auf das Puzzleteil neben der Adressleiste und hefte Tweet Coach an. Sie zeigt Diagramme deiner letzten Posts und Hinweise und führt zu den Einstellungen.',
  'next.open': 'X öffnen',
  'lessons.title': 'Lektionen',
  'lessons.text':
    'Acht kurze Lektionen von je zwei Minuten. Lies die, die dich neugierig machen, in beliebiger Reihenfolge.',
  'lessons.read': 'Gelesen',
  'lessons.anew': 'Mit den Lektionen neu anfangen',
  'lessons.anew.question': 'Neu anfangen und alle Lektionen als ungelesen markieren?',
  'lessons.anew.confirm': 'Neu anfangen',
  'lessons.anew.done': 'Du kannst mit den Lektionen neu anfangen.',
  'lessons.unreadable': 'Dein Fortschritt lässt sich nicht lesen: {error}',
  'lessons.all': 'Alle Lektionen',
  'lessons.place': '{place} von {all}',
  'lessons.examples': 'Zwei Beispiele',
  'lessons.exercise': 'Du bist dran',
  'lessons.aims': 'Eine gute Antwort',
  'lessons.met': 'Geschafft',
  'lessons.finished': 'Du hast diese Lektion gelesen.',
  'lessons.finish': 'Als gelesen markieren',
  'lessons.next': 'Weiter: {lesson}',
  'lessons.version': 'Deine Fassung',
  'lessons.note':
    'Nichts wird gepostet. Was du schreibst, bleibt hier, bis du diesen Tab schließt.',
} satisfies PageTexts;
