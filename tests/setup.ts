import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// jsdom has no media queries; here none holds, and none changes.
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;

// Nor does it lay anything out: nothing comes into view.
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

// It types nothing for scripts either.
Object.assign(document, { execCommand: () => false });

// Hundreds of time zones take it long to draw.
Intl.supportedValuesOf = () => ['Asia/Tokyo', 'Europe/Berlin', 'Europe/Lisbon'];

// A busy machine may hold a worker up for seconds; the default gives up after one.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => fakeBrowser.reset());
afterEach(() => cleanup());
// The files of a worker share its document.
afterAll(() => document.body.replaceChildren());
