import type { ReactNode } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { Progress } from '@/components/shared/progress';
import type { LessonId } from '@/lib/copy/lesson-index';
import { welcome } from '@/lib/copy/welcome';
import type { Profile } from '@/lib/settings/schema';
import { LessonList } from './lesson-list';
import { PageHead } from './page-head';
import { ProfileForm } from './profile-form';
import { useFocusOnArrival } from './use-focus-on-arrival';

export interface WelcomePageProps {
  /** Where on the page one arrives. */
  readonly at: 'top' | 'lessons';
  readonly finished: readonly LessonId[];
  /** What came of choosing a profile, empty before. */
  readonly chosen: ReactNode;
  readonly onChoose: (handle: string, profile: Profile) => void;
  /** Starts the lessons anew. */
  readonly onReset: () => void;
  /** The practice box. */
  readonly children: ReactNode;
}

/** What a newcomer meets first: what the place is for, a profile, a box to try the coach, the lessons. */
export function WelcomePage(props: WelcomePageProps) {
  const { at, finished } = props;
  const lessonsHeading = useFocusOnArrival(at === 'lessons');
  return (
    <main className="sheet">
      <PageHead
        above={
          <>
            <img src="/icon/48.png" alt="" /> Tweet Coach
          </>
        }
        title={welcome.title}
        isGoal={at === 'top'}
      />
      <div className="lead">
        {welcome.intro.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <ol className="principles">
        {welcome.principles.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <section aria-labelledby="profile">
        <h2 id="profile">Choose your manners</h2>
        <p>{welcome.profile}</p>
        <ProfileForm onChoose={props.onChoose} />
        {props.chosen}
        <p className="note">{welcome.profileLater}</p>
      </section>
      <section aria-labelledby="practice">
        <h2 id="practice">Try the coach</h2>
        <p>{welcome.practice}</p>
        {props.children}
      </section>
      <section aria-labelledby="lessons">
        <h2 id="lessons" ref={lessonsHeading} tabIndex={-1}>
          Lessons
        </h2>
        <p>{welcome.lessons}</p>
        <LessonList finished={finished} />
        <Progress finished={finished} />
        {finished.length > 0 && (
          <ConfirmButton
            label="Start the lessons anew"
            question="Forget which lessons you have read?"
            confirm="Forget"
            onConfirm={props.onReset}
          />
        )}
      </section>
    </main>
  );
}
