import { useId, useRef, useState, type FormEvent } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { LONGEST_WORD, MOST_WORDS } from '@/lib/settings/schema';

export interface WordListFieldProps {
  readonly label: string;
  /** The accessible name of the field for a new entry. */
  readonly addLabel: string;
  /** What the list is for. */
  readonly note: string;
  readonly words: readonly string[];
  /** Whether a comma ends an entry. */
  readonly splits?: boolean;
  /** Why the list cannot be changed. */
  readonly locked?: string;
  readonly onChange: (words: string[]) => void;
}

/** Edits a list of words or phrases. */
export function WordListField(props: WordListFieldProps) {
  const { say } = usePageWords();
  const { label, addLabel, note, words, splits = false, locked, onChange } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const isFull = words.length >= MOST_WORDS;

  function add(event: FormEvent) {
    event.preventDefault();
    const entries = (splits ? typed.split(/[,;\n]/) : [typed]).map((word) => word.trim());
    const known = new Set(words.map((word) => word.toLowerCase()));
    const added: string[] = [];
    for (const word of entries) {
      if (word === '' || word.length > LONGEST_WORD || known.has(word.toLowerCase())) continue;
      known.add(word.toLowerCase());
      added.push(word);
    }
    setTyped('');
    if (added.length > 0) onChange([...words, ...added].slice(0, MOST_WORDS));
  }

  function remove(word: string) {
    onChange(words.filter((each) => each !== word));
    input.current?.focus();
  }

  return (
    <form className="field" onSubmit={add}>
      <fieldset disabled={locked !== undefined}>
        <legend>{label}</legend>
        <p id={`${id}-note`} className="note">
          {locked ?? (isFull ? say('list.full', { most: MOST_WORDS }) : note)}
        </p>
        {words.length > 0 && (
          <ul className="chips">
            {words.map((word) => (
              <li key={word}>
                {word}
                {locked === undefined && (
                  <button
                    type="button"
                    aria-label={say('remove', { name: word })}
                    onClick={() => remove(word)}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        <div className="row">
          <input
            ref={input}
            value={typed}
            maxLength={splits ? undefined : LONGEST_WORD}
            autoComplete="off"
            aria-label={addLabel}
            aria-describedby={`${id}-note`}
            disabled={isFull}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" disabled={isFull}>
            {say('add')}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
