import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockOfHtml, editorHtml, editors, find, homeHtml, leafHtml } from '@/tests/x-page';
import { themeOf, watchTheme, type Theme } from './theme';

const blue = 'rgb(29, 155, 240)';
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = homeHtml(blockOfHtml(editorHtml()));
});
afterEach(() => {
  life.abort();
  document.body.removeAttribute('style');
});

describe('themeOf', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dim'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
  ])('calls %s %s', (background, name) => {
    document.body.style.backgroundColor = background;
    expect(themeOf(editors()[0]!).name).toBe(name);
  });

  it('looks through what is not opaque to the nearest background', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    find('main').style.backgroundColor = 'rgb(0, 0, 0)';
    find('.block').style.backgroundColor = 'rgba(255, 255, 255, 0.1)';
    expect(themeOf(editors()[0]!).name).toBe('dark');
  });

  it.each([
    ['rgb(249, 24, 128)', 'rgb(249, 24, 128)'],
    ['rgb(1, 2, 3)', blue],
  ])('takes a tag in %s for an accent of %s', (colour, accent) => {
    document.body.innerHTML = editorHtml([leafHtml('#rye', colour)]);
    expect(themeOf(editors()[0]!).accent).toBe(accent);
  });

  it('takes the accent for blue where there is nothing to read', () => {
    expect(themeOf(editors()[0]!).accent).toBe(blue);
  });
});

describe('watchTheme', () => {
  it('tells the look now and after each change, until its end', async () => {
    const onTheme = vi.fn<(theme: Theme) => void>();
    const names = () => onTheme.mock.calls.map(([{ name }]) => name);
    watchTheme(editors()[0]!, onTheme, life.signal);
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await vi.waitFor(() => expect(names()).toEqual(['light', 'dark']));
    document.documentElement.dataset.theme = 'dark';
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    await vi.waitFor(() => expect(names()).toEqual(['light', 'dark', 'light']));
    life.abort();
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await new Promise((done) => setTimeout(done, 100));
    expect(names()).toEqual(['light', 'dark', 'light']);
  });
});
