import { browser } from 'wxt/browser';
import type { LessonId } from '@/lib/copy/lesson-index';
import { hashOf, WELCOME_HASH } from './route';

/** Opens a lesson in a new tab, which content scripts cannot do. */
export async function openLesson(lesson: LessonId): Promise<void> {
  await openTab(hashOf(lesson));
}

/** Opens the welcome page. */
export async function openWelcome(): Promise<void> {
  await openTab(WELCOME_HASH);
}

async function openTab(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/welcome.html${hash}`) });
}
