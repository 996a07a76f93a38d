import type { ReactNode } from 'react';
import { goTo, openDialog } from './actions';
import { setState, useReplica, type DialogKind } from './state';

const dialogs: readonly { readonly kind: DialogKind; readonly label: string }[] = [
  { kind: 'post', label: 'Post' },
  { kind: 'reply', label: 'Reply' },
  { kind: 'quote', label: 'Quote' },
  { kind: 'thread', label: 'Thread' },
  { kind: 'edit', label: 'Edit' },
];

/** Says what this page is, and leads to each of its composers. */
export function PracticeCard(): ReactNode {
  const { path, theme } = useReplica();
  const isStatus = path.includes('/status/');
  return (
    <aside aria-label="About this page" className="practice-card">
      <h2>Practice page</h2>
      <p>Practice page: nothing you write here is posted or leaves this machine.</p>
      <p className="quiet">Write as you would on X. Every composer of X can be tried:</p>
      <div className="practice-buttons">
        {dialogs.map(({ kind, label }) => (
          <button key={kind} type="button" onClick={() => openDialog(kind)}>
            {label}
          </button>
        ))}
        <button type="button" onClick={() => goTo(isStatus ? '/home' : '/practice/status/1')}>
          {isStatus ? 'Home' : 'Inline reply'}
        </button>
      </div>
      <button
        type="button"
        className="link"
        onClick={() => setState({ theme: theme === 'light' ? 'lights-out' : 'light' })}
      >
        {theme === 'light' ? 'Turn the lights out' : 'Turn the lights on'}
      </button>
    </aside>
  );
}
