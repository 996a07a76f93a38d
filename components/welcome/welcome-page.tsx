import type { ReactNode } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { usePageWords } from '@/components/shared/page-words';
import { Progress } from '@/components/shared/progress';
import type { LessonId } from '@/lib/copy/lesson-index';
import type { Profile } from '@/lib/settings/schema';
import { LessonList } from './lesson-list';
import { PageHead } from './page-head';
import { ProfileForm } from './profile-form';
import { useFocusOnArrival } from './use-focus-on-arrival';

export interface WelcomePageProps {
  /** Where on the page the user arrives. */
  readonly at: 'top' | 'lessons';
  readonly finished: readonly LessonId[];
  /** The outcome of choosing a profile; empty before. */
  readonly chosen: ReactNode;
  /** Whether a profile has been chosen, so that the button to postpone it is not needed. */
  readonly hasChosen: boolean;
  readonly onChoose: (handle: string, profile: Profile) => void;
  /** Resets the progress with the lessons. */
  readonly onReset: () => void;
  /** The practice box. */
  readonly children: ReactNode;
}

const X = 'https://x.com/home';

/** Three principles of the place. */
const principles = ['community', 'conversation', 'giving'] as const;

/** The first page for newcomers: principles, choosing a profile, a box to try the coach, the lessons. */
export function WelcomePage(props: WelcomePageProps) {
  const { at, finished } = props;
  const { say } = usePageWords();
  const lessonsHeading = useFocusOnArrival(at === 'lessons');
  return (
    <main className="sheet">
      <PageHead
        above={
          <>
            <img src="/icon/48.png" alt="" /> Tweet Coach
          </>
        }
        title={say('welcome.title')}
        isGoal={at === 'top'}
      />
      <div className="lead">
        <p>{say('welcome.intro.what')}</p>
        <p>{say('welcome.intro.you')}</p>
      </div>
      <ol className="principles">
        {principles.map((id) => (
          <li key={id}>
            <h2>{say(`principle.${id}`)}</h2>
            <p>{say(`principle.${id}.text`)}</p>
          </li>
        ))}
      </ol>
      <section aria-labelledby="profile">
        <h2 id="profile">{say('manners.title')}</h2>
        <p>{say('manners.text')}</p>
        <ProfileForm onChoose={props.onChoose} />
        {props.chosen}
        {!props.hasChosen && <p className="note">{say('manners.later')}</p>}
      </section>
      <section aria-labelledby="practice">
        <h2 id="practice">{say('practice.title')}</h2>
        <p>{say('practice.text')}</p>
        {props.children}
      </section>
      <section aria-labelledby="lessons">
        <h2 id="lessons" ref={lessonsHeading} tabIndex={-1}>
          {say('lessons.title')}
        </h2>
        <p>{say('lessons.text')}</p>
        <LessonList finished={finished} />
        <Progress finished={finished} />
        {finished.length > 0 && (
          <ConfirmButton
            label={say('lessons.anew')}
            question={say('lessons.anew.question')}
            confirm={say('lessons.anew.confirm')}
            onConfirm={props.onReset}
          />
        )}
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{say('next.title')}</h2>
        <p>{say('next.text')}</p>
        <p>{say('next.pin')}</p>
        <p>
          <a className="button" href={X} target="_blank" rel="noreferrer">
            {say('next.open')}
          </a>
        </p>
      </section>
    </main>
  );
}
