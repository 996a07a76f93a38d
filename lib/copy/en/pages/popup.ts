/** The English texts of the popup. */
export const popup = {
  'popup.options': 'Options',
  'popup.switches': 'On and off',
  'popup.paused': 'Paused until {time}',
  'popup.pause': 'Pause for an hour',
  'popup.resume': 'Resume',
  'popup.no-account': 'Once you write on X, your account appears here with a chart of your posts.',
  'popup.lessons': 'Lessons',
  'popup.ignored': 'Ignored hints',
  'popup.ignored.due':
    '{count, plural, one {# rule or phrase is} other {# rules and phrases are}} ignored. It is a month since you last looked.',
  'popup.ignored.here':
    '{count, plural, one {# rule or phrase is} other {# rules and phrases are}} ignored on @{handle}.',
  'popup.ignored.look': 'See what is ignored',
  'popup.ignored.later': 'Not now',
  'popup.history-off': 'The history is off, so new posts are not counted.',
  'popup.profile': 'Posts as',
  'popup.profile.choose': 'Choose a profile',
  'popup.posts': 'Your last posts',
  'popup.weeks': 'What you did with the hints',
  'tab.absent': 'The coach is not in this tab. It works on X: if this is X, reload the page.',
  'tab.failed': 'The coach in this tab does not answer: reload the page. ({error})',
  'tab.alive': 'The coach is here. It will know your account once you write.',
  'tab.alive-as': 'The coach reads what you write as @{handle}.',
  'own-posts': 'Posts on your profile',
  'own-posts.other-tab':
    'Your profile is open. To count your posts, go to its Replies tab, which shows posts and replies together, and open this popup again.',
  'own-posts.new':
    'Your profile is open: {count, plural, one {# post} other {# posts}} on it can be counted.',
  'own-posts.known': 'Your profile is open: every post it shows has been counted.',
  'own-posts.count': 'Count these posts',
  'own-posts.note':
    'Only their time and kind are kept, never the words. X shows a few posts at a time: scroll on, and open this popup again.',
  'own-posts.counted': '{count, plural, one {# post} other {# posts}} counted.',
  'own-posts.counted-some':
    '{count, plural, one {# post} other {# posts}} counted; {known, plural, one {# had} other {# had}} been counted before.',
} as const;
