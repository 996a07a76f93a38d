import type { ReactNode } from 'react';

export interface QuietButtonProps {
  /** Its `data-action`, for tests and styles. */
  readonly action?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that looks like part of a line of text. */
export function QuietButton({ action, onClick, children }: QuietButtonProps) {
  return (
    <button type="button" className="quiet" data-action={action} onClick={onClick}>
      {children}
    </button>
  );
}
