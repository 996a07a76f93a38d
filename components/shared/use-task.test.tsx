import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { faults as de } from '@/lib/copy/de/pages/faults';
import { pageSpeaker } from '@/lib/i18n/pages';
import { fault } from '@/lib/settings/fault';
import { RefusedError } from '@/lib/settings/refused-error';
import { OutcomeLine } from './outcome-line';
import { PageWords } from './page-words';
import { useTask } from './use-task';

function Asking({ error }: { readonly error: Error }) {
  const { outcome, run, dismiss } = useTask();
  return (
    <>
      <button type="button" onClick={() => run(() => Promise.reject(error))}>
        Ask
      </button>
      <OutcomeLine outcome={outcome} onDismiss={dismiss} />
    </>
  );
}

const refused = new RefusedError([
  fault('fault.not-all-deleted'),
  fault('fault.list-full', { most: 1, path: 'accounts' }),
]);

it.each([
  [
    'why it was refused',
    refused,
    'Nicht alles ließ sich löschen: Es wurde nichts geändert: Eine Liste hätte mehr als 1 Eintrag (accounts).',
  ],
  ['what else went wrong', new Error('No disk.'), 'No disk.'],
])('shows in German %s', async (_, error, words) => {
  render(
    <PageWords value={pageSpeaker({ locale: 'de', texts: de })}>
      <Asking error={error} />
    </PageWords>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect((await screen.findByRole('alert')).textContent).toBe(words);
});
