import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// jsdom has no media queries; here none holds, and none changes.
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList;

beforeEach(() => fakeBrowser.reset());
afterEach(() => cleanup());
