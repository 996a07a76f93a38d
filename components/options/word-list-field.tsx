import { useId, useRef, useState, type FormEvent } from 'react';
import { LONGEST_WORD, MOST_WORDS } from '@/lib/settings/schema';

export interface WordListFieldProps {
  readonly label: string;
  /** What the list is for. */
  readonly note: string;
  readonly words: readonly string[];
  /** Why the list cannot be changed. */
  readonly locked?: string;
  readonly onChange: (words: string[]) => void;
}

/** A list of words or phrases that can be added to and taken from. */
export function WordListField({ label, note, words, locked, onChange }: WordListFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const isFull = words.length >= MOST_WORDS;

  function add(event: FormEvent) {
    event.preventDefault();
    const word = typed.trim();
    setTyped('');
    if (word !== '' && !words.includes(word)) onChange([...words, word]);
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
          {locked ?? (isFull ? `The list is full: ${MOST_WORDS} entries at most.` : note)}
        </p>
        {words.length > 0 && (
          <ul className="chips">
            {words.map((word) => (
              <li key={word}>
                {word}
                <button type="button" aria-label={`Remove ${word}`} onClick={() => remove(word)}>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className="row">
          <input
            ref={input}
            value={typed}
            maxLength={LONGEST_WORD}
            autoComplete="off"
            aria-label={`Add to ${label.toLowerCase()}`}
            aria-describedby={`${id}-note`}
            disabled={isFull}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" disabled={isFull}>
            Add
          </button>
        </div>
      </fieldset>
    </form>
  );
}
