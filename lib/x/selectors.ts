/** The selector of the elements with a test id. */
const testId = (id: string) => `[data-testid="${id}"]`;

/** The text that is being written, and what wraps it (1.0, 1.1). */
const TEXT_AREA = '[data-testid^="tweetTextarea_"]';

/**
 * Every hook into x.com's page. Sections are those of docs/x-composer.md. X's class names are
 * hashed and its texts are translated, so only test ids, roles and plain tags are used (1.0).
 */
export const selectors = {
  /** The text that is being written: Draft.js on the desktop, a text area on phones (1.0, 1.2). */
  editor: `${TEXT_AREA}[contenteditable="true"], textarea${TEXT_AREA}`,
  /** What wraps each editor; in a thread it is there before its editor is mounted (1.1, 1.3). */
  editorFrame: `${TEXT_AREA}[data-testid$="RichTextInputContainer"], textarea${TEXT_AREA}`,
  /** The labelled box around an editor, inside which nothing of ours may stand (1.1). */
  editorLabel: `div${TEXT_AREA}:not([contenteditable="true"])`,
  /** Any editing element, known or not; used to notice that X has renamed its test ids (1.0). */
  anyEditor: '[role="textbox"][contenteditable="true"]',
  /** Where Draft.js keeps its blocks; gone for a moment while it remounts (2). */
  draftContents: '[data-contents="true"]',
  /** One line or paragraph of Draft.js (2). */
  draftBlock: '[data-block="true"]',
  /** The run of buttons below the editor: pictures, poll, emoji… (1.0). */
  toolBar: testId('toolBar'),
  /** The inner dialog of X's modals; the outer one has no `aria-modal` (1.1). */
  dialog: '[role="dialog"]',
  /**
   * What slides in over X Pro's columns: the composer, or the options of a column, which hold no
   * editor. Replies may be written there too (11, two sources of 2026).
   */
  drawer: testId('drawerAnimatedDiv'),
  /** One column of X Pro (11). */
  proColumn: testId('multi-column-layout-column-content'),
  /** The reply box on a post's own page (1.1). */
  inlineReply: testId('inline_reply_offscreen'),
  /** The middle column of the desktop site (1.1). */
  primaryColumn: testId('primaryColumn'),
  /** The page below the header; phones have no columns (1.2). */
  main: 'main',
  /** A post of a timeline, or its copy at the head of the reply dialog (1.1). */
  post: 'article[data-testid="tweet"]',
  /** The post that a status page is about: the only one that is no tab stop (1.1). */
  focalPost: 'article[data-testid="tweet"][tabindex="-1"]',
  /** One cell of a timeline; the inline reply shares that of its focal post (1.1). */
  cell: testId('cellInnerDiv'),
  /** Name and handle of a post's author (1.6). */
  userName: testId('User-Name'),
  /** The text of a post on display (1.6). */
  postText: testId('tweetText'),
  /** A post quoted by a post: a link in timelines, a button in the reply dialog's copy (1.2). */
  quotedCard: '[role="link"], [role="button"]',
  /** Pictures, video or GIF that go with the draft, and the card of the post it quotes (1.7, 11). */
  attachments: testId('attachments'),
  /** One thing that is attached, whatever it is (1.7, 11). */
  attachedItem: '[role="group"]',
  /** A picture from the writer's own machine; those of a quoted post come from X's servers (11). */
  ownPicture: 'img[src^="blob:"], img[src^="data:"]',
  /** Takes one attached thing away again (1.7). */
  removeMedia: testId('removeMedia'),
  /** The link below attached pictures that leads to their descriptions (11). */
  altText: testId('altTextWrapper'),
  /** Parts of the poll form (1.7). */
  poll: '[data-testid="removePollButton"], input[name^="Choice"], [data-testid^="pollChoice"], [data-testid^="selectPoll"]',
  /**
   * The line above an editor that says when X will send it (1.7). That page knows it by its words
   * alone; the test id stands in copies of X's own code of about 2022 and in several scripts that plan
   * posts and take it for the proof (H that it exists, M for its place).
   */
  schedule: testId('scheduledTweetIndicator'),
  /** The post button in dialogs and in the page; X has been seen to swap them (1.5). */
  postButton: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  /** Any button; X has built them both ways (1.5). */
  button: 'button, [role="button"]',
  /** The link to one's own profile in the navigation (6). */
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
  /** The picture of an account, beside an editor that of who writes; the test id ends in the handle (1.1, 6). */
  avatar: '[data-testid^="UserAvatar-Container-"]',
  /** Holds one's own picture (6). */
  accountSwitcher: testId('SideNav_AccountSwitcher_Button'),
  /** Direct messages and the chat drawer, which are left alone (1.2). */
  chat: '[data-testid="xchatEmbedRoute"], [data-testid^="dm"], [data-testid^="chat-drawer"]',
  /** The body of an article, which is left alone (1.2). */
  article: testId('composer'),
  /** Where one searches; in X Pro that is an editing element as well (11). */
  search: '[role="search"]',
  /** What X lays over its page: dialogs and notices (1.1). */
  layers: '#layers',
  /** A link to one post, as the notice after posting has (6). */
  postLink: 'a[href*="/status/"]',
  /** The short notice after posting (6). */
  toast: '[data-testid="toast"], [role="alert"]',
  /** "Save" of the question that comes when a draft is closed (6). */
  discardSheet: testId('confirmationSheetConfirm'),
} as const;

/** What only the watcher needs, to read posts of a profile. */
export const profileSelectors = {
  /** When a post was sent, in its author's line; ads have none, and the focal post has it elsewhere (6). */
  postTime: 'a[href*="/status/"] > time[datetime]',
  /** The line above a post that was reposted or pinned (6). */
  socialContext: testId('socialContext'),
} as const;

/** What the test id of an avatar begins with; the handle follows (6). */
export const avatarPrefix = 'UserAvatar-Container-';

/** Whether a path is the composer's own: opened over another page, or by a link that shares (1.2). */
export function isComposePath(path: string): boolean {
  return /^\/(?:compose|intent)\//.test(path);
}

/** Greatest distance from an editor to the block that holds its tool bar, in parents (1.0). */
export const BLOCK_HEIGHT = 26;
