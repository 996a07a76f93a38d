/** The English texts of the welcome page and of the frame of the lessons. */
export const welcome = {
  'welcome.document': 'Welcome',
  'welcome.title': 'A good place to talk',
  'welcome.intro.what':
    'Tweet Coach sits beside the compose box on X. It reads your draft while you write and tells you what a kind colleague would: how the words may land, why, and what might read better.',
  'welcome.intro.you':
    'You decide, always. Nothing is blocked, and nothing you write leaves this computer.',
  'principle.community': 'A community you make yourself',
  'principle.community.text':
    'You choose whom you follow and who hears from you. The place becomes what people bring to it, so bring what you would like to find.',
  'principle.conversation': 'A conversation',
  'principle.conversation.text':
    'Talking goes both ways. Ask, answer, thank people, and tell them what came of their advice.',
  'principle.giving': 'Give before you take',
  'principle.giving.text':
    'Help first: an answer, a tip from your work, the name of someone who can help. People remember, and they come back.',
  'manners.title': 'Choose how you post',
  'manners.text':
    'What suits a shop that is followed for its deals does not suit a help desk, or someone who has just arrived. Pick what fits; you can change it at any time.',
  'manners.question': 'How does your account post?',
  'manners.handle': 'Your handle on X',
  'manners.later': 'Or leave it for now: the coach will ask you under your first draft.',
  'practice.title': 'Try the coach',
  'practice.text':
    'This draft is a little pushy. Change it as you like, or press a button under it, and see what the coach makes of it.',
  'practice.draft': 'A practice draft',
  'practice.draft-of': 'A practice draft of @{handle}',
  'practice.note': 'Nothing is posted or kept.',
  'next.title': 'What comes next',
  'next.text':
    'Write on X as you always do. When something may land badly, a hint appears under the compose box; when all is well, the coach stays quiet.',
  'next.pin':
    'To keep its button at hand, press the puzzle piece beside the address bar and pin Tweet Coach. The button shows charts of your last posts and hints, and leads to the options.',
  'next.open': 'Open X',
  'lessons.title': 'Lessons',
  'lessons.text':
    'Eight short lessons, two minutes each. Read the ones that you are curious about, in any order.',
  'lessons.read': 'Read',
  'lessons.anew': 'Start the lessons again',
  'lessons.anew.question': 'Start again and mark all lessons as unread?',
  'lessons.anew.confirm': 'Start again',
  'lessons.anew.done': 'You can start the lessons again.',
  'lessons.unreadable': 'Your progress cannot be read: {error}',
  'lessons.all': 'All lessons',
  'lessons.place': '{place} of {all}',
  'lessons.examples': 'Two examples',
  'lessons.exercise': 'Your turn',
  'lessons.aims': 'For a good answer',
  'lessons.met': 'Done',
  'lessons.finished': 'You have read this lesson.',
  'lessons.finish': 'Mark as read',
  'lessons.next': 'Next: {lesson}',
  'lessons.version': 'Your version',
  'lessons.note': 'Nothing is posted. What you write stays here until you close this tab.',
} as const;
