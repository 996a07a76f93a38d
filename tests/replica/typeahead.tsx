import { useEffect, useState, type ReactNode } from 'react';
import { updatePart } from './actions';
import { insertText, lineBeforeCaret } from './draft-text';
import { people, type Person } from './people';
import type { ComposerName, Part } from './state';
import { Avatar } from './structure';

interface TypeaheadProps {
  readonly composer: ComposerName;
  readonly part: Part;
}

/** A mention that is being typed, up to the caret. */
const openMention = /(?:^|[^\w@])@(\w*)$/;

function matching(prefix: string): readonly Person[] {
  return people.filter(({ handle }) => handle.startsWith(prefix.toLowerCase()));
}

/** The list of people under a mention that is being typed; Escape closes it. */
export function Typeahead({ composer, part }: TypeaheadProps): ReactNode {
  const prefix = openMention.exec(lineBeforeCaret(part.text))?.[1];
  const [closedAt, setClosedAt] = useState<string | undefined>();
  const found = prefix === undefined || prefix === closedAt ? [] : matching(prefix);
  const isOpen = found.length > 0 && part.text.getSelection().getHasFocus();

  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setClosedAt(prefix);
    };
    document.addEventListener('keydown', close, { capture: true });
    return () => document.removeEventListener('keydown', close, { capture: true });
  }, [isOpen, prefix]);

  if (!isOpen || prefix === undefined) return null;

  const choose = ({ handle }: Person) => {
    updatePart(composer, part.id, { text: insertText(part.text, `${handle} `, prefix.length) });
  };
  return (
    <div id={`typeaheadDropdown-${part.id}`} role="listbox" className="typeahead">
      {found.map((person) => (
        <button
          key={person.handle}
          type="button"
          role="option"
          aria-selected="false"
          data-testid="typeaheadResult"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(person)}
        >
          <Avatar handle={person.handle} />
          <span>
            <b>{person.name}</b>
            <span className="quiet">@{person.handle}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
