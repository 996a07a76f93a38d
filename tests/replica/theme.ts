import { getState, subscribe, type Theme } from './state';

/** What X writes on `html` and `body` for each look. */
const looks: Readonly<Record<Theme, { data: string; scheme: string; background: string }>> = {
  light: { data: 'light', scheme: 'light', background: 'rgb(255, 255, 255)' },
  'lights-out': { data: 'dark', scheme: 'dark', background: 'rgb(0, 0, 0)' },
};

function applyTheme(theme: Theme): void {
  const { data, scheme, background } = looks[theme];
  const { documentElement, body } = document;
  documentElement.dataset.theme = data;
  documentElement.style.colorScheme = scheme;
  documentElement.style.fontSize = '15px';
  body.style.backgroundColor = background;
}

/** Keeps `html` and `body` in the look that the page's state asks for. */
export function followTheme(): void {
  let applied = getState().theme;
  applyTheme(applied);
  subscribe(() => {
    const { theme } = getState();
    if (theme === applied) return;
    applied = theme;
    applyTheme(theme);
  });
}
