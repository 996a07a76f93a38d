import { Fragment } from 'react';

export interface LinkedTextProps {
  /** A text in which the parts between `[` and `]` are links. */
  readonly text: string;
  /** The targets of the links, in order. */
  readonly hrefs: readonly string[];
}

/** Renders a text with links, wherever its language has them. */
export function LinkedText({ text, hrefs }: LinkedTextProps) {
  const parts = text.split(/\[([^\]]*)\]/);
  return parts.map((part, i) =>
    i % 2 === 1 ? (
      <a key={part} href={hrefs[(i - 1) / 2]}>
        {part}
      </a>
    ) : (
      <Fragment key={part}>{part}</Fragment>
    ),
  );
}
