import { useState } from 'react';
import type { LessonId } from '@/lib/copy/lesson-index';
import type { Hint, OfferedFix } from '@/lib/engine/hint';
import type { Scope } from '@/lib/page/panel-view';
import { HintCard } from './hint-card';

export interface HintCardsProps {
  /** Firmest first. */
  readonly hints: readonly Hint[];
  /** The draft that the hints' spans belong to. */
  readonly text: string;
  /** The hint that the caret is in. */
  readonly activeHint: Hint | null;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** Rules that the team's policy sets: nothing of them can be changed for the account. */
  readonly locked: readonly string[];
  /** Who posts, `null` if the page does not say: then nothing can be kept for the account. */
  readonly handle: string | null;
  readonly onFix: (hint: Hint, fix: OfferedFix) => void;
  readonly onIgnore: (hint: Hint, scope: Scope) => void;
  readonly onLesson: (lesson: LessonId) => void;
}

/**
 * Hints as list items, one of them open and the others one line each. The firmest is open until the writer opens
 * another, or sets the caret in its words.
 */
export function HintCards(props: HintCardsProps) {
  const { hints, activeHint, explain, locked } = props;
  /** What was opened last, by its rule: `null` once the writer has closed it. */
  const [choice, choose] = useState<{ readonly rule: string | null }>();
  const [lastActive, noteActive] = useState<string | null>(null);
  const active = activeHint?.rule ?? null;
  if (active !== lastActive) {
    noteActive(active);
    if (active !== null) choose({ rule: active });
  }
  const chosen = hints.find(({ rule }) => rule === choice?.rule);
  const shown = choice?.rule === null ? undefined : (chosen ?? hints[0]);
  return hints.map((hint) => (
    <HintCard
      key={hint.rule}
      hint={hint}
      text={props.text}
      active={hint === activeHint}
      open={hints.length === 1 || hint === shown}
      onOpen={hints.length === 1 ? null : (isOpen) => choose({ rule: isOpen ? hint.rule : null })}
      explain={explain.includes(hint.rule)}
      locked={locked.includes(hint.rule)}
      handle={props.handle}
      onFix={(fix) => props.onFix(hint, fix)}
      onIgnore={(scope) => props.onIgnore(hint, scope)}
      onLesson={props.onLesson}
    />
  ));
}
