import { expect, it } from 'vitest';
import { lessonIds } from '@/lib/copy/lesson-index';
import { hashOf, LESSONS_HASH, routeOf, WELCOME_HASH } from './route';

it.each(lessonIds)('finds the lesson %s again', (lesson) => {
  expect(routeOf(hashOf(lesson))).toEqual({ page: 'lesson', lesson });
});

it.each(['', WELCOME_HASH, '#lesson/', '#lesson/nothing', '#lesson/tone/2', '#tone'])(
  'welcomes at %j',
  (hash) => expect(routeOf(hash)).toEqual({ page: 'welcome', at: 'top' }),
);

it('finds the list of lessons', () => {
  expect(routeOf(LESSONS_HASH)).toEqual({ page: 'welcome', at: 'lessons' });
});
