import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePageWords } from '@/components/shared/page-words';

/** One section of the options, reached by its own address. */
interface Section {
  /** Used in the address, like `#rules`. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

export interface OptionsLayoutProps {
  readonly sections: readonly Section[];
  /** The id of the section to show. */
  readonly current: string;
  /** Content above the navigation, such as the main switch. */
  readonly aside: ReactNode;
  /** Content for every section, such as a notice. */
  readonly notices: ReactNode;
}

/** The frame of the options: the navigation at the side, and one section at a time. */
export function OptionsLayout({ sections, current, aside, notices }: OptionsLayoutProps) {
  const { say } = usePageWords();
  const shown = sections.find(({ id }) => id === current) ?? sections[0];
  return (
    <div className="layout">
      <aside>
        <p className="brand">Tweet Coach</p>
        {aside}
        <nav aria-label={say('options.sections')}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === shown?.id ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
      <main>
        {notices}
        {shown && (
          <>
            <SectionHeading key={shown.id} title={shown.title} />
            <div className="stack">{shown.content}</div>
          </>
        )}
      </main>
    </div>
  );
}

/** Gets the focus from the link that led here, so that screen readers continue at the section. */
function SectionHeading({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
