import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { InReadersLanguage } from './in-readers-language';

/** Shows a page of the extension in the reader's language. */
export function showPage(App: ComponentType): void {
  createRoot(document.querySelector('#root')!).render(
    <InReadersLanguage>
      <App />
    </InReadersLanguage>,
  );
}
