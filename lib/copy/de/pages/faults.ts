/** What is wrong with a file, a policy or stored settings, in German. */
export const faults = {
  'fault.joint': ' ',
  'fault.unreadable': 'Die Datei lässt sich nicht lesen: {error}',
  'fault.not-delivered': 'Der Browser kann sie nicht übergeben: {error}',
  'fault.too-large': 'Die Datei ist zu groß. Eine Richtlinie darf bis zu {size} kB haben.',
  'fault.empty': 'Die Datei ist leer.',
  'fault.encoding':
    'Die Datei ist nicht in UTF-8. Speichere sie noch einmal mit der Kodierung UTF-8.',
  'fault.no-json':
    'Ab hier ist die Datei kein JSON: Ein Komma, ein Anführungszeichen oder eine Klammer fehlt oder ist zu viel.',
  'fault.no-policy': 'Eine Richtlinie ist eine Gruppe in geschweiften Klammern: {example}.',
  'fault.everywhere': '„{phrase}“ passt auf jeden Entwurf. Schreib ein genaueres Wort dazu.',
  'fault.addition':
    '„{add}“ enthält keine der Formulierungen, die so ein Entwurf haben muss („must“). Schreib eine davon dazu.',
  'fault.id-taken': 'Formulierung {number} der Liste hat schon die id „{id}“. Schreib eine andere.',
  'fault.unfound-example':
    'In „{text}“ wird keine der Formulierungen gefunden. Ändere das Beispiel oder die Formulierungen.',
  'fault.found-example':
    'In „{text}“ wird eine der Formulierungen gefunden, dabei soll es dort keinen Hinweis geben. Ändere das Beispiel oder die Formulierungen.',
  'fault.no-field': 'Ein solches Feld gibt es nicht.',
  'fault.twice': 'Das steht schon in Zeile {line}. Behalte nur eins von beiden.',
  'fault.missing': 'Hier fehlt etwas.',
  'fault.unfit': '„{value}“ gehört nicht hierher.',
  'fault.no-choice': '„{value}“ steht nicht zur Auswahl.',
  'fault.no-day': '„{value}“ ist kein Tag.',
  'fault.day-order':
    '„{value}“ liegt vor dem ersten Tag. Schreib denselben oder einen späteren Tag.',
  'fault.newer':
    'Diese Richtlinie ist für einen neueren Tweet Coach. Aktualisiere die Erweiterung oder nimm eine Richtlinie der Version {version}.',
  'fault.version': 'Schreib {version}.',
  'fault.no-handle':
    '„{name}“ ist kein Nutzername. Schreib ihn in Kleinbuchstaben und ohne @, etwa „{handle}“.',
  'fault.no-domain':
    '„{value}“ ist keine Domain. Schreib sie ohne https:// und in Kleinbuchstaben, etwa „{domain}“.',
  'fault.no-parameter':
    '„{value}“ ist kein Parameter. Schreib einen wie „utm_campaign“ oder „utm_source=x“.',
  'fault.no-time': '„{value}“ ist keine Uhrzeit. Schreib sie wie „{time}“.',
  'fault.no-zone': '„{value}“ ist keine Zeitzone.',
  'fault.no-id':
    '„{value}“ kann keine id sein. Schreib Kleinbuchstaben, Ziffern und Bindestriche, etwa „{id}“.',
  'fault.no-rule': 'Eine Regel „{name}“ gibt es in diesem Tweet Coach nicht.',
  'fault.rules': 'Seine Regeln sind {names}.',
  'fault.new-rule': 'Ist die Regel neu, aktualisiere die Erweiterung.',
  'fault.nearest': 'Meintest du „{name}“?',
  'fault.one-of': 'Schreib eins von: {names}.',
  'fault.write': 'Schreib etwas hin.',
  'fault.write-string': 'Schreib Wörter in Anführungszeichen.',
  'fault.write-number': 'Schreib eine Zahl, ohne Anführungszeichen.',
  'fault.write-int': 'Schreib eine ganze Zahl, ohne Anführungszeichen.',
  'fault.write-boolean': 'Schreib true oder false, ohne Anführungszeichen.',
  'fault.write-array': 'Schreib eine Liste in eckigen Klammern, etwa {example}.',
  'fault.write-object': 'Schreib eine Gruppe in geschweiften Klammern, etwa {example}.',
  'fault.write-day': 'Schreib einen Tag wie „2026-12-24“.',
  'fault.write-zone': 'Schreib eine wie „Europe/London“.',
  'fault.least-characters': 'Schreib mindestens {count, plural, other {# Zeichen}}.',
  'fault.most-characters': 'Schreib höchstens {count, plural, other {# Zeichen}}.',
  'fault.least-entries':
    'Die Liste braucht mindestens {count, plural, one {einen Eintrag} other {# Einträge}}.',
  'fault.most-entries':
    'Die Liste fasst höchstens {count, plural, one {einen Eintrag} other {# Einträge}}.',
  'fault.least-number': 'Schreib eine Zahl von mindestens {count}.',
  'fault.most-number': 'Schreib eine Zahl von höchstens {count}.',
  'fault.cut':
    '{count, plural, one {# Eintrag} other {# Einträge}}; nur die ersten {most} passen hinein und bleiben.',
  'fault.list-full':
    'Es wurde nichts geändert: Eine Liste hätte mehr als {most, plural, one {# Eintrag} other {# Einträge}} ({path}).',
  'fault.not-kept': 'Es wurde nichts geändert: Das lässt sich so nicht speichern ({path}).',
  'fault.settings-newer':
    'Es wurde nichts geändert: Die Einstellungen stammen von einem neueren Tweet Coach. Aktualisiere die Erweiterung, um sie zu ändern.',
  'fault.settings-not-taken':
    'Der Browser hat die Einstellungen nicht angenommen. Mach Speicherplatz frei oder entferne alte Einträge, dann versuch es noch einmal.',
  'fault.histories-not-taken':
    'Der Browser hat keinen Platz für die Posts dieser Datei. Lösche Verläufe, die du nicht mehr brauchst, und importiere sie dann noch einmal.',
  'fault.sync-kept':
    'Die Synchronisierung des Browsers hat noch die alten Einstellungen. Warte eine Minute, dann lösch noch einmal.',
  'fault.not-all-deleted': 'Nicht alles ließ sich löschen:',
  'fault.transfer-large': 'Die Datei ist zu groß: Höchstens {size} MB werden gelesen.',
  'fault.transfer-json':
    'Die Datei ist kein JSON, also kein Export von Tweet Coach. Wähle eine andere.',
  'fault.no-transfer': 'Die Datei ist kein Export von Tweet Coach.',
  'fault.is-policy': 'Das ist eine Teamrichtlinie. Importiere sie unter „Teamrichtlinie“.',
  'fault.is-transfer': 'Das ist ein Export von Tweet Coach. Importiere ihn unter „Deine Daten“.',
  'fault.transfer-newer':
    'Die Datei stammt von einem neueren Tweet Coach: Aktualisiere die Erweiterung, dann importiere sie.',
} as const;
