import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface ShadowFrameProps {
  /** The styles of what is inside; none from outside reach it. */
  readonly styles: string;
  readonly theme: 'light' | 'dark';
  readonly children: ReactNode;
}

/** Draws its children in a shadow root, as the panel is drawn on X, so that both look alike. */
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
