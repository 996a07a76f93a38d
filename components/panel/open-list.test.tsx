import { render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { closeOpenList } from './open-list';
import { ProfileChooser } from './profile-chooser';

let host: HTMLElement;
afterEach(() => host.remove());

/** The choice of a profile in a shadow root, as in the panel. */
function show() {
  host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const container = root.appendChild(document.createElement('div'));
  const onChoose = vi.fn();
  render(<ProfileChooser handle="acme" profile={null} locked={false} onChoose={onChoose} />, {
    container,
  });
  const opener = root.querySelector<HTMLElement>('[data-action="change-profile"]')!;
  return { root, opener, onChoose };
}

it('closes the list of profiles without a choice and focuses its button', async () => {
  const { root, opener, onChoose } = show();
  opener.click();
  await vi.waitFor(() => expect(root.querySelector('input')).not.toBeNull());
  root.querySelector('input')!.focus();
  expect(closeOpenList(root)).toBe(true);
  await vi.waitFor(() => expect(root.querySelector('input')).toBeNull());
  expect(root.activeElement).toBe(opener);
  expect(onChoose).not.toHaveBeenCalled();
});

it('closes nothing if no list is open or the focus is elsewhere', async () => {
  const { root, opener } = show();
  opener.focus();
  expect(closeOpenList(root)).toBe(false);
  opener.click();
  await vi.waitFor(() => expect(root.querySelector('input')).not.toBeNull());
  const other = root.appendChild(document.createElement('button'));
  other.focus();
  expect(closeOpenList(root)).toBe(false);
  expect(root.querySelector('input')).not.toBeNull();
});
