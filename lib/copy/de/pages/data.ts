import type { PageTexts } from '@/lib/copy/en/pages';

/** What the options say of what is kept, in German. */
export const data = {
  'file.choose': 'Datei auswählen',
  'export.title': 'Exportieren',
  'export.text':
    'Alles, was Tweet Coach speichert, in einer Datei: was du gewählt hast, was du ignorierst und wie oft dadurch ein Hinweis wegfiel, deine Posts als Zahlen, die gelesenen Lektionen und eine importierte Teamrichtlinie.',
  'export.button': 'Alles exportieren',
  'import.title': 'Importieren',
  'import.text':
    'Das ersetzt, was du gewählt hast, die Zahlen zu allem Ignorierten, die gelesenen Lektionen und den Verlauf der Konten in der Datei. Eine Teamrichtlinie in der Datei ersetzt die importierte.',
  'import.holds': 'Darin: {contents}.',
  'import.broken': 'Einiges darin ist beschädigt und wird ausgelassen:',
  'import.button': 'Importieren',
  'import.cancel': 'Abbrechen',
  'import.done': 'Die Datei ist importiert.',
  'wipe.title': 'Löschen',
  'wipe.text': 'Gelöscht wird, hier und überall, wohin dein Browser synchronisiert:',
  'wipe.note':
    'Eine Richtlinie, die deine IT festgelegt hat, bleibt. Rückgängig machen geht nicht: Exportiere vorher, wenn du eine Kopie behalten willst.',
  'wipe.button': 'Alles löschen',
  'wipe.question': 'Alles löschen, was Tweet Coach gespeichert hat?',
  'wipe.done': 'Alles ist gelöscht.',
  'contents.accounts': 'die Einstellungen für {count, plural, one {# Konto} other {# Konten}}',
  'contents.ignores':
    '{count, plural, one {# ignorierte Regel oder Formulierung} other {# ignorierte Regeln und Formulierungen}}',
  'contents.suppression-counts':
    'wie oft {count, plural, one {# davon einen Hinweis verbarg} other {# davon einen Hinweis verbargen}}',
  'contents.posts': '{count, plural, one {# gezählter Post} other {# gezählte Posts}}',
  'contents.lessons': '{count, plural, one {# gelesene Lektion} other {# gelesene Lektionen}}',
  'contents.policy': 'die Richtlinie von {team}',
  'contents.nothing': 'noch nichts',
  'privacy.drafts': 'Deine Entwürfe bleiben bei dir',
  'privacy.drafts.text':
    'Was du im Eingabefeld von X schreibst, liest der Coach auf diesem Rechner. Er schickt niemandem etwas: kein Server, keine Statistik, kein Benutzerkonto.',
  'privacy.kept': 'Was gespeichert wird',
  'privacy.kept.choices':
    'Was du hier wählst: Profile, Listen, wie deutlich jede Regel ist und was du ignorierst.',
  'privacy.kept.sent':
    'Zu jedem Post, den du veröffentlichst: wann, auf welchem Konto, ob Post, Antwort oder Zitat, ob er etwas gegeben, das Gespräch gesucht, um etwas gebeten oder etwas verkauft hat, und was aus den Hinweisen wurde. An einem kurzen Fingerabdruck erkennt der Coach Beinahe-Wiederholungen; deine Worte lassen sich daraus nicht lesen.',
  'privacy.kept.counted':
    'Zu jedem Post deiner Profilseite, den du im Popup hast zählen lassen: wann und welcher Art.',
  'privacy.kept.words': 'Die Worte, die du immer zulässt.',
  'privacy.kept.suppressions':
    'Wie oft durch etwas Ignoriertes oder Zugelassenes ein Hinweis weggefallen ist und wann zuletzt; und welche Lektionen du gelesen hast.',
  'privacy.kept.nothing-else':
    'Sonst wird kein Text von dir gespeichert. Wenn dein Browser Erweiterungen synchronisiert, nimmt er auf deine anderen Rechner mit, was du hier gewählt hast; Worte aus Entwürfen und deine Posts bleiben auf diesem.',
  'privacy.may': 'Was er darf',
  'privacy.may.text':
    'Er darf Einstellungen speichern und Seiten von X lesen, wo er sein Feld unter das Eingabefeld setzt. Er postet nie, und er hält nie einen Post zurück.',
  'privacy.say': 'Du bestimmst',
  'privacy.say.text':
    'Du kannst jederzeit [den Verlauf abschalten oder löschen] oder [alles exportieren oder löschen].',
} satisfies PageTexts;
