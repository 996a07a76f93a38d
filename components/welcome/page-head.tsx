import { useEffect, useRef, type ReactNode } from 'react';

export interface PageHeadProps {
  /** A line above the title. */
  readonly above: ReactNode;
  readonly title: string;
}

/** The title of a page. It takes the focus, so that a screen reader hears where a link has led. */
export function PageHead({ above, title }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="page-head">
      <p className="above">{above}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
