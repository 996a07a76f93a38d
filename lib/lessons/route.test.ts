import { expect, it } from 'vitest';
import { lessonIds } from '@/lib/copy/lesson-index';
import { hashOf, LESSONS_HASH, routeOf, WELCOME_HASH } from './route';

it.each(lessonIds)('maps the lesson %s to a hash and back', (lesson) => {
  expect(routeOf(hashOf(lesson))).toEqual({ page: 'lesson', lesson });
});

it.each(['', WELCOME_HASH, '#lesson/', '#lesson/nothing', '#lesson/tone/2', '#tone'])(
  'shows the welcome page for %j',
  (hash) => expect(routeOf(hash)).toEqual({ page: 'welcome', at: 'top' }),
);

it('finds the list of lessons', () => {
  expect(routeOf(LESSONS_HASH)).toEqual({ page: 'welcome', at: 'lessons' });
});
