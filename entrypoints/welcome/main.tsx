import '@/lib/jitless';
import { createRoot } from 'react-dom/client';
import '@/components/shared/page.css';
import '@/components/welcome/welcome.css';
import { InReadersLanguage } from '../shared/in-readers-language';
import { App } from './app';

createRoot(document.querySelector('#root')!).render(
  <InReadersLanguage>
    <App />
  </InReadersLanguage>,
);
