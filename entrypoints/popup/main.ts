import '@/lib/jitless';
import '@/components/shared/page.css';
import '@/components/popup/popup.css';
import { showPage } from '../shared/show-page';
import { App } from './app';

showPage(App);
