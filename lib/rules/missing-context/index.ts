import type { Context, Surface } from '@/lib/engine/context';
import { hasCheckIn } from '@/lib/engine/features/forms';
import { loosePronoun } from '@/lib/engine/features/reference';
import { spellsOutSubject, wordsOf, type Word } from '@/lib/engine/features/subject';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Entity } from '@/lib/engine/reading/entities';
import { defineRule, type Finding, everywhere } from '@/lib/engine/rule';
import { auxiliaries, emptySubjects } from '@/lib/lexicon/pointing-words';
import type { Span } from '@/lib/text/span';
import {
  answers,
  greetings,
  greetingTags,
  ownFeelings,
  selfContainedAsks,
  riddles,
  teasers,
  unseenThings,
} from './empty-leads';

type MessageId = 'bareLink' | 'onlyTags' | 'emptyLead' | 'pointing' | 'unsaid';

/** Longest prose that is read, in UTF-16 units: a longer one has said what it is about. */
const LONGEST = 700;

/** With at most so many informative words a pronoun still leaves the reader in the dark. */
const FEW = { linked: 3, alone: 6 };

/** With at most so many informative words an allusion stays a riddle. */
const RIDDLE = 2;

/** A riddle of an organisation of at most so many words, without names, tags or links, counts whatever the score. */
const SHORT_RIDDLE = 6;

/** The text after a colon says what was meant: "It's here: our winter menu". */
const LABELS = /^\s*:/u;

export const missingContext = defineRule<MessageId>({
  id: 'missing-context',
  category: 'context',
  title: 'Unclear what it is about',
  why: 'Most readers see a post on its own, and decide in a second whether it is for them.',
  source: 'seed 000',
  levels: everywhere('consider', { support: 'tip', personal: 'tip' }),
  lesson: 'context',
  advice: ['introduce-links'],
  example: {
    before: 'Wow, must read! https://t.co/a1b2c3d4e5',
    after:
      'Why our river turned green this summer, and what the city will do: https://t.co/a1b2c3d4e5',
  },
  messages: {
    bareLink:
      'A reader sees only a link here and cannot tell what is behind it. Add one line: what it is, and why it is worth opening.',
    onlyTags:
      'Hashtags, names and emoji alone do not tell a reader what you want to say. Add one sentence that says what happened.',
    emptyLead:
      '“{quote}” does not say what is behind the link. Name the subject and the one thing you took from it.',
    pointing:
      'A reader who sees only this post cannot tell what “{quote}” stands for. Write the name or the thing in its place.',
    unsaid:
      '“{quote}” leaves a reader guessing what it is about. Name the thing or the event you mean.',
  },
  scoredWhenShort: true,
  scored:
    'A reader who sees only this post may not know what it is about. Name the thing or the event you mean.',
  *check(draft, { media, surface, account }) {
    if (draft.wholeGate('has a picture or film', media.length > 0)) return;
    if (draft.wholeGate('is too long for a riddle', draft.prose.length > LONGEST)) return;
    const links = draft.entitiesOf('url');
    const isNamed = links.some((link) => spellsOutSubject(link.text));
    if (draft.wholeGate('has a link that names the subject', isNamed)) return;
    const words = wordsOf(draft);
    const linked = links.length > 0;
    if (words.length === 0) {
      yield* wordless(draft, links, surface);
    } else if (surface === 'post') {
      yield* wordy(draft, words, linked, account);
    } else if (linked && isReaction(draft, words)) {
      yield { messageId: 'emptyLead', span: spanOf(draft, words) };
    }
  },
});

type Findings = Iterable<Finding<MessageId>>;

const TAG = /[#$]\p{sc=Latn}[^\s@]*|\p{Extended_Pictographic}\uFE0F?/gu;

/** A draft of links, tags, mentions and emoji only. */
function* wordless(draft: Draft, links: readonly Entity[], surface: Surface): Findings {
  if (draft.has(greetingTags)) return;
  const tags = [...draft.text.matchAll(TAG)];
  const last = tags.at(-1);
  const span = last && { start: tags[0]!.index, end: last.index + last[0].length };
  if (links.length > 0) {
    yield { messageId: 'bareLink', span: span ?? links[0] };
  } else if (surface === 'post' && (last ?? draft.entities[0])) {
    yield { messageId: 'onlyTags', span, isUnjudged: true };
  }
}

/** A post with words, none of them informative, or with a pronoun that nothing explains. */
function* wordy(
  draft: Draft,
  words: readonly Word[],
  linked: boolean,
  account: Context['account'],
): Findings {
  const informative = words.filter((word) => word.informative).length;
  const tells = informative > (linked ? FEW.linked : FEW.alone);
  if (draft.wholeGate('has enough informative words', tells)) return;
  const isEmpty = informative === 0;
  if (isEmpty && draft.has(greetings, selfContainedAsks) && !draft.has(teasers)) return;
  if (isEmpty && linked) {
    if (!hasCheckIn(draft)) yield { messageId: 'emptyLead', span: spanOf(draft, words) };
    return;
  }
  if (!linked && informative <= RIDDLE) {
    for (const hint of draft.find(riddles)) {
      if (!draft.isQuoted(hint)) yield { messageId: 'unsaid', span: hint };
    }
  }
  const pronoun = loosePronoun(draft, words, !linked);
  // In a few plain words of an organisation the scorer sees nothing that this rule does not.
  const isShort = isEmpty && words.length <= SHORT_RIDDLE && draft.entities.length === 0;
  const isUnjudged = isShort && account === 'business';
  if (pronoun) yield { messageId: 'pointing', span: pronoun, isUnjudged };
  if (isEmpty && (isFragment(draft, words) || draft.has(unseenThings))) {
    yield { messageId: 'unsaid', span: spanOf(draft, words), isUnjudged };
  } else if (!pronoun && !linked && informative <= RIDDLE) {
    for (const hint of draft.find(teasers)) {
      const isLabel = LABELS.test(draft.text.slice(hint.end));
      if (!isLabel && !draft.isQuoted(hint)) yield { messageId: 'unsaid', span: hint };
    }
  }
}

/** Whether a reply is only a feeling; the question that it answers is on screen. */
function isReaction(draft: Draft, words: readonly Word[]): boolean {
  return words.every((word) => word.reaction) && !draft.has(greetings, answers);
}

/** Whether the words are only interjections, verdicts and function words, neither a sentence nor a feeling. */
function isFragment(draft: Draft, words: readonly Word[]): boolean {
  return words.every(isLoose) && !draft.has(ownFeelings, emptySubjects);
}

function isLoose({ text, reaction, grammar }: Word): boolean {
  if (/^\d+$/.test(text)) return true;
  return (reaction || grammar) && !auxiliaries.has(text) && !text.includes("'");
}

function spanOf(draft: Draft, words: readonly Word[]): Span {
  return draft.normalized.toSource({ start: words[0]!.at.start, end: words.at(-1)!.at.end });
}
