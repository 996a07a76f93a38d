import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { lessonTexts } from '@/lib/copy/en/lessons';
import { panel } from '@/lib/copy/en/panel';
import { lessonIds, type LessonId } from '@/lib/copy/lesson-index';
import { lessons } from '@/lib/copy/lessons';
import { lessonsIn } from '@/lib/i18n/lessons';
import type { ExerciseState } from '@/lib/lessons/exercise';
import { hashOf, LESSONS_HASH } from '@/lib/lessons/route';
import { accessibilityFaults } from '@/tests/axe';
import { LessonPage } from './lesson-page';
import { LessonWords } from './lesson-words';
import { WelcomePage, type WelcomePageProps } from './welcome-page';

function showWelcome(change: Partial<WelcomePageProps> = {}) {
  const props: WelcomePageProps = {
    at: 'top',
    finished: [],
    chosen: null,
    hasChosen: false,
    onChoose: vi.fn(),
    onReset: vi.fn(),
    children: null,
    ...change,
  };
  return { ...render(<WelcomePage {...props} />), props };
}

function showLesson(id: LessonId, state: ExerciseState | null = null, isFinished = false) {
  const onFinish = vi.fn();
  const shown = render(
    <LessonPage id={id} state={state} isFinished={isFinished} onFinish={onFinish}>
      {null}
    </LessonPage>,
  );
  return { ...shown, onFinish };
}

describe('the welcome page', () => {
  it('ends with the next steps: X, and where the button is', () => {
    const { container } = showWelcome();
    const last = [...container.querySelectorAll('main > section')].at(-1)!;
    expect(last.textContent).toMatch(/What comes next.*compose box.*puzzle piece.*pin Tweet Coach/);
    const link = screen.getByRole('link', { name: 'Open X' });
    expect(last.contains(link)).toBe(true);
    expect(link.getAttribute('href')).toBe('https://x.com/home');
  });

  it('offers to postpone the profile only until it is chosen', () => {
    const { rerender, props } = showWelcome();
    expect(screen.getByText(/^Or leave it for now/)).toBeDefined();
    rerender(<WelcomePage {...props} hasChosen />);
    expect(screen.queryByText(/^Or leave it for now/)).toBeNull();
  });

  it('focuses its title', () => {
    showWelcome();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('focuses the list of lessons when a link leads there', () => {
    showWelcome({ at: 'lessons' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Lessons' }));
  });

  it.each([
    ['acme', 'acme'],
    [' @Acme_Tea ', 'acme_tea'],
  ])('chooses a profile for the name %j', async (typed, handle) => {
    const { props } = showWelcome();
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Your handle on X'), typed);
    await user.click(screen.getByRole('radio', { name: /Broadcast/ }));
    await user.click(screen.getByRole('button', { name: 'Choose' }));
    expect(props.onChoose).toHaveBeenCalledWith(handle, 'broadcast');
  });

  it.each(['', 'two words', 'much_too_long_a_name', 'naïve'])(
    'says what to write instead of %j',
    async (typed) => {
      const { props } = showWelcome();
      const user = userEvent.setup();
      const field = screen.getByLabelText('Your handle on X');
      if (typed !== '') await user.type(field, typed);
      await user.click(screen.getByRole('button', { name: 'Choose' }));
      expect(props.onChoose).not.toHaveBeenCalled();
      expect(screen.getByRole('alert').textContent).toMatch(/handle/);
      expect(field.getAttribute('aria-invalid')).toBe('true');
    },
  );

  it('links to every lesson, and shows which were read', () => {
    const { container } = showWelcome({ finished: ['tags'] });
    const links = [...container.querySelectorAll('.lesson-list a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(lessonIds.map(hashOf));
    expect(container.querySelectorAll('[data-finished]')).toHaveLength(1);
    expect(screen.getByText('1 of 8 lessons read.')).toBeDefined();
  });

  it('resets the lessons after a confirmation', async () => {
    const { props } = showWelcome({ finished: ['tags'] });
    await userEvent.click(screen.getByRole('button', { name: 'Start the lessons again' }));
    expect(props.onReset).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    expect(props.onReset).toHaveBeenCalled();
  });

  it('has no accessibility faults', async () => {
    const { container } = showWelcome({ finished: ['tags'] });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('a lesson', () => {
  it('shows the idea, both examples, the exercise and the source', () => {
    const { container } = showLesson('replies');
    const { pairs } = lessons.replies;
    const texts = [
      ...lessonTexts['replies.idea'].split('\n\n'),
      pairs[0].before,
      pairs[1].after,
      pairs[0].answers!.text,
      lessonTexts['replies.task'],
      lessonTexts['replies.source'],
    ];
    expect(texts.filter((text) => !container.textContent.includes(text))).toEqual([]);
  });

  it.each([
    [{ kind: 'unchanged', met: [] }, lessonTexts['state.unchanged']],
    [{ kind: 'done', met: ['is-about-the-pool', 'says-what-hurts'] }, lessonTexts['state.done']],
    [{ kind: 'off-target', met: ['is-about-the-pool'] }, lessonTexts['state.off-target']],
  ] satisfies [ExerciseState, string][])('shows the state of the exercise: %j', (state, words) => {
    const { container } = showLesson('tone', state);
    expect(container.querySelector('.exercise-state')!.textContent).toContain(words);
  });

  it('shows what a good answer does, and how much of it is done', () => {
    const { container } = showLesson('tone', { kind: 'off-target', met: ['says-what-hurts'] });
    const aims = [...container.querySelectorAll('.aims li')];
    expect(aims.map((aim) => aim.textContent)).toEqual([
      lessonTexts['aim.is-about-the-pool'],
      `${lessonTexts['aim.says-what-hurts']} Done`,
    ]);
  });

  it('is in the reader’s language, with drafts in English', async () => {
    const german = await lessonsIn('de', (error) => {
      throw error;
    });
    const { container } = render(
      <LessonWords value={german}>
        <LessonPage id="tone" state={null} isFinished={false} onFinish={vi.fn()}>
          {null}
        </LessonPage>
      </LessonWords>,
    );
    const { textContent } = container;
    expect(textContent).toContain(german.say('tone.task'));
    expect(textContent).toContain(german.say('english-drafts'));
    expect(textContent).toContain(lessons.tone.pairs[0].before);
  });

  it('has no note on the language for those who read English', () => {
    const { container } = showLesson('tone');
    expect(container.textContent).not.toContain(lessonTexts['english-drafts']);
  });

  it('can be marked as read', async () => {
    const { onFinish } = showLesson('tone');
    await userEvent.click(screen.getByRole('button', { name: 'Mark as read' }));
    expect(onFinish).toHaveBeenCalled();
  });

  it('shows that it was read', () => {
    showLesson('tone', null, true);
    expect(screen.queryByRole('button', { name: 'Mark as read' })).toBeNull();
    expect(screen.getByText('You have read this lesson.')).toBeDefined();
  });

  it('links to the next, and from the last back to the list', () => {
    const { unmount } = showLesson('listening');
    expect(screen.getByRole('link', { name: `Next: ${panel['lesson.context']}` })).toBeDefined();
    unmount();
    showLesson('honesty');
    expect(
      screen.getAllByRole('link', { name: 'All lessons' }).map((link) => link.getAttribute('href')),
    ).toEqual([LESSONS_HASH, LESSONS_HASH]);
  });

  it('has no accessibility faults', async () => {
    const { container } = showLesson('replies', { kind: 'done', met: ['speaks-to-sam'] });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
