import { posterOf } from '@/lib/x/account';
import { placePanel } from '@/lib/x/anchor';
import { createColourReader } from '@/lib/x/colour';
import { contextOf, type Composer } from '@/lib/x/composer';
import { createHighlighter, type Mark } from '@/lib/x/highlight';
import { watchPosts } from '@/lib/x/post-signs';
import { caretOf, readText } from '@/lib/x/read';
import { themeOf } from '@/lib/x/theme';
import { watchComposers, watchEditor } from '@/lib/x/watch';
import { replaceText, type Replacement } from '@/lib/x/write';

/**
 * A content script that runs `lib/x` where the product runs it: in the isolated world of a real
 * browser. Tests ask it by event, in JSON, since the page's world shares nothing else with it.
 */
const questions = {
  read: ({ editor }) => readText(editor),
  caret: ({ editor }) => caretOf(editor),
  context: (composer) => contextOf(composer),
  poster: (composer) => posterOf(composer),
  theme: ({ editor }) => themeOf(editor, createColourReader(document.body)),
  edits: () => edits,
  posts: () => posts,
  replace: (composer, replacement) => replaceText(composer, replacement as Replacement),
  paint: ({ editor }, marks) =>
    highlighter.paint((marks as Mark[]).map((mark) => ({ ...mark, editor }))),
  markAt: (_, { x, y }) => highlighter.markAt(x, y)?.span ?? null,
} satisfies Record<string, Question>;

type Question = (composer: Composer, argument: never) => unknown;
/** A question that the probe answers, by name. */
export type QuestionName = keyof typeof questions;

const highlighter = createHighlighter(new AbortController().signal);
/** The text of the watched editors after each reported edit. */
const edits: (string | null)[] = [];

/** The composer that last had the focus; questions are about it. */
let focused: Composer | null = null;
const watched = new WeakSet<HTMLElement>();
const { signal } = new AbortController();
watchComposers(
  (composer) => {
    focused = composer;
    if (watched.has(composer.editor)) return;
    watched.add(composer.editor);
    const life = new AbortController();
    placePanel(document.createElement('tweet-coach-panel'), composer, life.signal);
    watchEditor(composer, {
      signal: life.signal,
      onEdit: () => edits.push(readText(composer.editor)),
      onComposition: () => {},
      onGone: () => life.abort(),
    });
  },
  { signal },
);

/** The texts of the posts that were noticed. */
const posts: (readonly string[])[] = [];
watchPosts(({ texts }) => posts.push(texts), signal);

async function answer(name: QuestionName, argument: unknown): Promise<unknown> {
  if (!focused) throw new Error('No composer has had the focus.');
  const question: Question = questions[name];
  return question(focused, argument as never);
}

function reply(outcome: object): void {
  document.dispatchEvent(new CustomEvent('probe-answer', { detail: JSON.stringify(outcome) }));
}

document.addEventListener('probe-question', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { name, argument } = JSON.parse(String(event.detail));
  answer(name, argument).then(
    (value) => reply({ value }),
    (error: unknown) => reply({ error: String(error) }),
  );
});
