import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { Progress } from './progress';

it.each([
  [0, '8 short lessons are waiting, whenever you like.'],
  [1, '1 of 8 lessons read.'],
  [8, 'All 8 lessons read.'],
])('describes %i lessons in words', (count, words) => {
  render(<Progress finished={lessonIds.slice(0, count)} />);
  expect(screen.getByText(words)).toBeDefined();
});

it('shows which hints were followed most often', () => {
  const mended = new Map<LessonId, number>([
    ['asking', 1],
    ['tone', 3],
  ]);
  render(<Progress finished={[]} mended={mended} />);
  expect(screen.getByText('You followed hints about tone in 3 posts.')).toBeDefined();
});
