import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface ShadowFrameProps {
  /** The styles inside; styles from outside have no effect there. */
  readonly styles: string;
  readonly theme: 'light' | 'dark';
  readonly children: ReactNode;
}

/** Renders its children in a shadow root, like the panel on X, so that both look alike. */
export function ShadowFrame({ styles, theme, children }: ShadowFrameProps) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  return (
    <div
      data-theme={theme}
      ref={(host) => setRoot(host && (host.shadowRoot ?? host.attachShadow({ mode: 'open' })))}
    >
      {root &&
        createPortal(
          <>
            <style>{styles}</style>
            {children}
          </>,
          root,
        )}
    </div>
  );
}
