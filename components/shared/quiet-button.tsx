import type { ReactNode } from 'react';

export interface QuietButtonProps {
  /** Names it for tests and styles. */
  readonly action?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that stands in a line of text and looks like a part of it. */
export function QuietButton({ action, onClick, children }: QuietButtonProps) {
  return (
    <button type="button" className="quiet" data-action={action} onClick={onClick}>
      {children}
    </button>
  );
}
