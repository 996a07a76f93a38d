import type { ReactNode } from 'react';

interface NestProps {
  /** How many `div`s, one inside the other; at least one. */
  readonly depth: number;
  /** Given to the outermost `div`. */
  readonly className?: string;
  readonly children?: ReactNode;
}

/** X wraps its parts in many bare `div`s; what climbs the tree must cope with them. */
export function Nest({ depth, className, children }: NestProps): ReactNode {
  const inner = depth > 1 ? <Nest depth={depth - 1}>{children}</Nest> : children;
  return <div className={className}>{inner}</div>;
}

/** The bar of a running upload, empty most of the time. */
export function ProgressBar(): ReactNode {
  return (
    <div role="progressbar" aria-label="Upload">
      <div data-testid="progressBar-bar" />
    </div>
  );
}

/** A round picture with a letter, where X would load a photograph. */
export function Avatar({ handle }: { readonly handle: string }): ReactNode {
  return (
    <div data-testid={`UserAvatar-Container-${handle}`} className="avatar">
      <a href={`/${handle}`} role="link" aria-hidden="true" tabIndex={-1}>
        {handle.charAt(0).toUpperCase()}
      </a>
    </div>
  );
}
