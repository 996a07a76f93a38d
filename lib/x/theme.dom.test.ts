import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '@/tests/eventually';
import { blockOfHtml, editorHtml, editors, find, homeHtml } from '@/tests/x-page';
import { createColourReader } from './colour';
import { themeOf, watchTheme, type Theme } from './theme';

const reader = () => createColourReader(document.body);
const look = () => themeOf(editors()[0]!, reader());
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
    ['rgb(255, 255, 255)', 'light', true],
    ['rgb(247, 249, 249)', 'light', true],
    ['rgb(200, 160, 90)', 'light', false],
    ['rgb(110, 110, 110)', 'dim', false],
    ['rgb(21, 32, 43)', 'dim', true],
    ['rgb(0, 0, 0)', 'dark', true],
    ['rgb(5, 5, 5)', 'dark', true],
    ['rgba(0, 0, 0, 0)', 'light', true],
  ])('%s is %s, usable as a background: %s', (background, name, isGround) => {
    document.body.style.backgroundColor = background;
    expect(look()).toEqual({ name, isGround });
  });

  it('composites stacked backgrounds', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    find('main').style.backgroundColor = 'rgb(0, 0, 0)';
    find('.block').style.backgroundColor = 'rgba(255, 255, 255, 0.02)';
    expect(look().name).toBe('dark');
    find('.block').style.backgroundColor = 'rgba(255, 255, 255, 0.9)';
    expect(look().name).toBe('light');
  });

  it.each([
    ['rgb(20, 20, 20)', 'light'],
    ['rgb(240, 240, 240)', 'dark'],
  ])('uses letters in %s if there is a picture: %s', (letters, name) => {
    document.body.style.backgroundImage = 'url("sea.png")';
    editors()[0]!.style.color = letters;
    expect(look()).toEqual({ name, isGround: false });
  });
});

describe('watchTheme', () => {
  it('reports the look now and after each change, until its end', async () => {
    const onTheme = vi.fn<(theme: Theme) => void>();
    const names = () => onTheme.mock.calls.map(([{ name }]) => name);
    watchTheme(editors()[0]!, document.body, onTheme, life.signal);
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await eventually(() => expect(names()).toEqual(['light', 'dark']));
    document.documentElement.dataset.theme = 'dark';
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    await eventually(() => expect(names()).toEqual(['light', 'dark', 'light']));
    life.abort();
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await new Promise((done) => setTimeout(done, 100));
    expect(names()).toEqual(['light', 'dark', 'light']);
  });
});
