import { useState } from 'react';
import { OutcomeLine } from '@/components/shared/outcome-line';
import { usePageWords } from '@/components/shared/page-words';
import { TryBox } from '@/components/shared/try-box';
import { useTask } from '@/components/shared/use-task';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { useSession } from '@/entrypoints/shared/use-session';
import { useTheme } from '@/entrypoints/shared/use-theme';
import type { LessonId } from '@/lib/copy/lesson-index';
import { practiceDraft } from '@/lib/copy/practice-draft';
import { sendOrder } from '@/lib/messages/send-order';
import type { Profile } from '@/lib/settings/schema';
import { openLessonHere } from './open-lesson';

export interface WelcomeProps {
  /** Where on the page the user arrives. */
  readonly at: 'top' | 'lessons';
  readonly finished: readonly LessonId[];
  readonly onReset: () => void;
}

/** The welcome page, with a practice box for the account that was entered on it. */
export function Welcome({ at, finished, onReset }: WelcomeProps) {
  const { say } = usePageWords();
  const [handle, setHandle] = useState<string | null>(null);
  const box = useSession({ handle, start: practiceDraft });
  const theme = useTheme();
  const { outcome, run, dismiss } = useTask();
  const choose = (account: string, profile: Profile) =>
    run(
      async () => {
        await sendOrder({
          type: 'change-settings',
          change: { type: 'choose-profile', account, profile },
        });
        setHandle(account);
      },
      say('profile.current', { handle: account, profile: say(`profile.${profile}`) }),
    );
  return (
    <WelcomePage
      at={at}
      finished={finished}
      chosen={<OutcomeLine outcome={outcome} onDismiss={dismiss} />}
      hasChosen={handle !== null}
      onChoose={choose}
      onReset={onReset}
    >
      <TryBox
        box={box}
        label={handle === null ? say('practice.draft') : say('practice.draft-of', { handle })}
        note={say('practice.note')}
        theme={theme}
        onLesson={openLessonHere}
      />
    </WelcomePage>
  );
}
