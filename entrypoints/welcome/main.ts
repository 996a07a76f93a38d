import '@/lib/jitless';
import '@/components/shared/page.css';
import '@/components/welcome/welcome.css';
import { showPage } from '../shared/show-page';
import { App } from './app';

showPage(App);
