import { browser } from 'wxt/browser';
import type { LessonId } from '@/lib/copy/lesson-index';
import { hashOf, WELCOME_HASH } from '@/lib/lessons/route';

/** Shows a newcomer what the place is for, once, when the extension is installed. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openTab(WELCOME_HASH);
  });
}

/** Opens a lesson in a tab of its own: content scripts cannot. */
export async function openLesson(lesson: LessonId): Promise<void> {
  await openTab(hashOf(lesson));
}

/** Opens the welcome page at its list of lessons. */
export async function openLessons(): Promise<void> {
  await openTab(WELCOME_HASH);
}

async function openTab(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/welcome.html${hash}`) });
}
