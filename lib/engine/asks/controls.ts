import type { Draft, Match } from '@/lib/engine/reading/draft';
import type { Span } from '@/lib/text/span';
import { REACH } from './named-things';

const CONTROL =
  /\b(?:tap|taps|press|hit|click|choose|select|open|find|pick|long-press)\s+(?:on\s+)?(?:the\s+)?["'“‘]?(\p{Lu}\p{sc=Latn}+)["'”’]?(?=(.{0,24}))/giu;
const NEXT_STEP =
  /^(?:\s+(?:button|icon|menu|tab)|(?:\s+(?!this|that|us|me|it|now|our|your)\p{Ll}+){1,2}(?=\s+(?:and\s+(?:then|choose|pick|select|tap|copy|paste)|then)\b))?\s*(?:[,>→›]|\b(?:then|under|next|twice|again|once|beside|below|above|at|in|on|from|and\s+(?:then|choose|pick|select|tap|copy|paste))\b)/iu;
/** "Hit Like again" takes a like back; "hit Like below" is an ask. */
const UNDOES = /^\s+(?:again|twice|a\s+second\s+time)\b/u;
/** "Tap the three dots, then Share": the next control after one that is only described. */
const THEN_CONTROL =
  /\b(?:dots|arrow|icon|menu|button|gear|cog|corner|toolbar|right-click|long-press|swipe)\b[^.!?\n]{0,40}?\sthen\s(\p{Lu}\p{sc=Latn}+)/giu;
const ASKED_HOW =
  /\bhow\s+(?:do|can|to|does|would)\b|\b(?:want|wish|like)\s+to\s[^.!?\n]{2,60}\?|\bto\s+\p{Ll}+\s[^.!?\n]{2,60},\s+(?:tap|press|click|choose|select|open)\b/iu;

/**
 * Whether the words are the name of a control in an explanation of an app: "Tap Share, then Copy link", "How can I
 * follow a list? Tap Follow beside its title."
 */
export function isControl(draft: Draft, match: Match): boolean {
  if (TOUCHES.test(match.text)) {
    const end = match.end - (JOINS_LAST.exec(match.text)?.[0].length ?? 0);
    if (TOLD_APART.test(draft.text.slice(end, end + REACH))) return true;
  }
  const controls = draft.derive(explainedControls);
  if (controls.some(({ start, end }) => start <= match.end && end >= match.start)) return true;
  if (controls.length === 0 || !TOUCHES.test(match.text)) return false;
  const { start, end } = draft.sentenceAt(match);
  return controls.some((control) => control.start >= start && control.start < end);
}

/** Words behind a control that a phrase reaches into. */
const JOINS_LAST = /\s(?:and|twice|under|below)$/iu;

/** "Tap the bell beside a team's name", "press the bell on the counter": something is touched that is told from others. */
const TOLD_APART =
  /^(?:\sicon)?\s(?:(?:beside|next\sto)\s(?:an?|the|its|each|every)\s(?!follow|subscribe)|with\s(?:an?|the)\s|in\sthe\s(?:top|bottom|corner)|until\s|under\s(?:an?|each|every)\s|(?:under|below|beside)\sthe\s(?:\p{Ll}+\s){1,2}(?:and\s(?:it\b|pick|choose)|to\s(?:turn|hold|see|get|switch|sort)\b)|twice\sto\s|and\s(?:add|invite|choose|pick)\s|[^.!?\n]{0,20}\sand\s(?:it|they)(?:['’]s|\sis|\sare)\s(?!yours)|on\sthe\s(?:right|left|counter)|for\s\p{Ll}+\sseconds)/iu;

/** "To mention someone in a comment, type @": steps towards what would otherwise be an ask. */
const STEPS =
  /(?:^|[.!?\n]\s*)to\s(?:tag|mention|invite|add|refer|share|follow|bring|send)\s[^.!?\n]{2,60},\s(?:tap|press|click|choose|select|open|type|hold|tick|right-click)\s/i;

/** Whether a draft explains how to use controls of an app. */
export function explainsControls(draft: Draft): boolean {
  return draft.derive(explainedControls).length > 0 || STEPS.test(draft.text);
}

/** "tap the bell", "type their name" in a sentence that explains a control: one more step. */
const TOUCHES =
  /^(?:tap|press|hit|click|choose|select|open|type|enter|paste|pick|add|switch|turn)\s/iu;

/** The sentences that explain the use of a control. */
function explainedControls({ text }: Draft): Span[] {
  const controls: Span[] = [];
  let isAskedHow: boolean | undefined;
  for (const { index, 0: whole, 1: name = '', 2: behind = '' } of text.matchAll(CONTROL)) {
    if (!/^\p{Lu}/u.test(name) || (/^h/i.test(whole) && !UNDOES.test(behind))) continue;
    if (NEXT_STEP.test(behind) || (isAskedHow ??= ASKED_HOW.test(text))) {
      controls.push({ start: index, end: index + whole.length });
    }
  }
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(THEN_CONTROL)) {
    const end = index + whole.length;
    if (/^\p{Lu}/u.test(name)) controls.push({ start: end - name.length, end });
  }
  return controls;
}
