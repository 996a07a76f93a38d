/** What the place is for, in one thought and a sentence or two. */
export interface Principle {
  readonly title: string;
  readonly text: string;
}

/** What a newcomer reads first. */
export const welcome = {
  title: 'A good place to talk',
  intro: [
    'Tweet Coach sits beside the compose box on X. It reads your draft while you write and tells you what a kind colleague would: how the words may land, why, and what might read better.',
    'You decide, always. Nothing is blocked, and nothing you write leaves this computer.',
  ],
  principles: [
    {
      title: 'A community of your own making',
      text: 'You choose whom you follow and who hears from you. What you bring is what the place becomes, so bring what you would like to find.',
    },
    {
      title: 'A conversation',
      text: 'Talking goes both ways. Ask, answer, thank people, and tell them what came of their advice.',
    },
    {
      title: 'Give before you take',
      text: 'Help first: an answer, a trick of your trade, a name for someone who is looking. People remember, and they come back.',
    },
  ],
  profile:
    'A shop that is followed for its deals, a help desk and someone who just arrived each do well with different manners. Pick what fits; you can change it at any time.',
  profileLater: 'Or leave it for now, and the coach asks under your first draft.',
  practice:
    'This draft is a little pushy. Change it as you like, or press a button under it, and see what the coach makes of it.',
  practiceDraft: 'Our seed swap opens on Saturday at noon, with soup for everyone. Please RT!',
  lessons:
    'Eight short lessons, two minutes each. Read the ones that you are curious about, in any order.',
} as const satisfies {
  readonly principles: readonly Principle[];
  readonly [text: string]: string | readonly string[] | readonly Principle[];
};
