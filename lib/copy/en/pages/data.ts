/** The English texts of the options about stored data. */
export const data = {
  'file.choose': 'Choose a file',
  'export.title': 'Export',
  'export.text':
    'Everything that Tweet Coach keeps, in one file: your choices, what is ignored and how often that hid a hint, counts of what you posted, the lessons you have read and an imported team policy.',
  'export.button': 'Export everything',
  'import.title': 'Import',
  'import.text':
    'This replaces your choices, the counts of what is ignored, the lessons you have read, and the history of the accounts in the file. A team policy in the file replaces the imported one.',
  'import.holds': 'It holds {contents}.',
  'import.broken': 'Some of it is broken and will be left out:',
  'import.button': 'Import',
  'import.cancel': 'Cancel',
  'import.done': 'The file was imported.',
  'wipe.title': 'Delete',
  'wipe.text': 'This deletes, here and wherever your browser syncs it:',
  'wipe.note':
    'A policy that your administrator set stays. There is no undo: export first to keep a copy.',
  'wipe.button': 'Delete everything',
  'wipe.question': 'Delete everything that Tweet Coach keeps?',
  'wipe.done': 'Everything was deleted.',
  'contents.accounts': 'the choices for {count, plural, one {# account} other {# accounts}}',
  'contents.ignores':
    '{count, plural, one {# ignored rule or phrase} other {# ignored rules and phrases}}',
  'contents.suppression-counts': 'how often {count} of them hid a hint',
  'contents.posts': '{count, plural, one {# counted post} other {# counted posts}}',
  'contents.lessons': '{count, plural, one {# lesson read} other {# lessons read}}',
  'contents.policy': 'the policy of {team}',
  'contents.nothing': 'nothing so far',
  'privacy.drafts': 'Your drafts stay with you',
  'privacy.drafts.text':
    'The coach reads what you write in X’s compose box on this computer. It sends nothing to anyone: no server, no statistics, no account.',
  'privacy.kept': 'What is kept',
  'privacy.kept.choices':
    'What you choose here: profiles, lists, how firm each rule is and what you ignore.',
  'privacy.kept.sent':
    'Of each post you send: when, on which account, as a post, reply or quote, whether it gave, talked, asked a favour or sold, and what became of the hints. A short fingerprint lets the coach notice near repeats; your words cannot be read from it.',
  'privacy.kept.counted':
    'Of each post on your profile that you let the popup count: when, and of which kind.',
  'privacy.kept.words': 'The words that you chose to always allow.',
  'privacy.kept.suppressions':
    'How often each ignore and allowed phrase hid a hint, and when last; and which lessons you have read.',
  'privacy.kept.nothing-else':
    'No other text of yours is kept. If your browser syncs extensions, it carries what you chose here to your other computers; words of drafts and what you posted stay on this one.',
  'privacy.may': 'What it may do',
  'privacy.may.text':
    'It may keep settings and read pages of X, where it draws its panel below the compose box. It never posts, and it never holds a post back.',
  'privacy.say': 'You decide',
  'privacy.say.text':
    '[Turn the history off or delete it], or [export or delete everything], at any time.',
} as const;
