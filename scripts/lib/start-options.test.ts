import { describe, expect, it, vi } from 'vitest';
import { UserError } from './command-error.mjs';
import { hasDisplay } from './display.mjs';
import { readOptions } from './start-options.mjs';

vi.mock('./display.mjs');

describe('the flags of npm start', () => {
  it('are all optional', () => {
    expect(readOptions([])).toEqual({ headless: false, json: false, live: false, help: false });
  });

  it('are read', () => {
    const args = ['--draft', 'Tea at four', '--surface=reply', '--browser', 'firefox', '--json'];
    expect(readOptions(args)).toMatchObject({
      draft: 'Tea at four',
      surface: 'reply',
      browser: 'firefox',
      json: true,
    });
  });

  it.each([
    { args: ['--draft', ' \n'], says: /draft is empty/ },
    { args: ['--draft'], says: /'--draft <value>' argument missing/ },
    { args: ['--draft', '-5 degrees'], says: /joined to its flag/ },
    { args: ['--wide'], says: /Unknown option '--wide'/ },
    { args: ['tea'], says: /Unexpected argument 'tea'/ },
    { args: ['--surface', 'story'], says: /--surface takes post, reply or quote, not “story”/ },
    { args: ['--browser', 'lynx'], says: /--browser takes chromium or firefox, not “lynx”/ },
    { args: ['--json'], says: /add --draft/ },
    { args: ['--live', '--headless'], says: /leave out/ },
    { args: ['--live'], says: /where there is a display/ },
  ])('are refused in one sentence: $args', ({ args, says }) => {
    vi.mocked(hasDisplay).mockReturnValue(false);
    expect(() => readOptions(args)).toThrow(UserError);
    expect(() => readOptions(args)).toThrow(says);
    expect(() => readOptions(args)).toThrow(/^[^\n]+\.$|"-5 °C"\.$/);
  });

  it('allow x.com itself if there is a display', () => {
    vi.mocked(hasDisplay).mockReturnValue(true);
    expect(readOptions(['--live']).live).toBe(true);
  });
});
