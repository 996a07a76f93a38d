import type { ReactNode } from 'react';
import { useFocusOnArrival } from './use-focus-on-arrival';

export interface PageHeadProps {
  /** A line above the title. */
  readonly above: ReactNode;
  readonly title: string;
  /** Whether the title gets the focus on arrival. */
  readonly isGoal: boolean;
}

/** The title of a page. */
export function PageHead({ above, title, isGoal }: PageHeadProps) {
  const heading = useFocusOnArrival(isGoal);
  return (
    <header className="page-head">
      <p className="above">{above}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  );
}
