import '@/lib/jitless';
import { createRoot } from 'react-dom/client';
import '@/components/shared/page.css';
import '@/components/popup/popup.css';
import { App } from './app';

createRoot(document.querySelector('#root')!).render(<App />);
