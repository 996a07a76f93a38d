import { createColourReader, over, TRANSPARENT, type Colour, type ColourReader } from './colour';
import { ancestorsOf, observe } from './observe';
import { twoFrames } from './timing';

/** X's looks: Default, Dim (removed by X, restored by other extensions) and Lights out. */
export type ThemeName = 'light' | 'dim' | 'dark';

/** How the page looks around an element. */
export interface Theme {
  readonly name: ThemeName;
  /**
   * Whether the page's own colour can be the background of text in that look; if not, or if it could not be read, the
   * text needs a background of its own.
   */
  readonly isGround: boolean;
}

/** From this luminance on, dark letters have more contrast than light ones: 1.05 / L' = L' / 0.05. */
const LIGHT_FROM = 0.179;
/** From this opacity on, nothing underneath is visible. */
const OPAQUE_FROM = 0.999;
/** Lights out is darker; Dim's luminance is 0.014. */
const DIM_FROM = 0.006;

/**
 * The luminance of the pages on which every colour of a look has a contrast of at least 4.5
 * (`components/panel/panel.css`). X's own are 1, 0.014 and 0.
 */
const grounds: Readonly<Record<ThemeName, { readonly from: number; readonly to: number }>> = {
  light: { from: 0.85, to: 1 },
  dim: { from: DIM_FROM, to: 0.02 },
  dark: { from: 0, to: DIM_FROM },
};

/**
 * The look of the page behind an element: the backgrounds of its ancestors, composited. If there is a picture, the look
 * is inferred from the colour of the element's letters, which must be readable on it.
 *
 * @param reader reads CSS colours
 */
export function themeOf(element: Element, reader: ColourReader): Theme {
  const behind = backgroundOf(element, reader);
  if (!behind) return { name: lookForLetters(element, reader), isGround: false };
  const luminance = luminanceOf(behind);
  const name = lookFor(luminance);
  const { from, to } = grounds[name];
  return { name, isGround: luminance >= from && luminance <= to };
}

/**
 * Reports the look behind an element now, and again each time it changes.
 *
 * @param probes a place where we may insert an element for a moment, hidden from the page
 */
export function watchTheme(
  element: Element,
  probes: ParentNode & Node,
  onTheme: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const reader = createColourReader(probes);
  let current: Theme | undefined;
  const tell = () => {
    const next = themeOf(element, reader);
    if (next.name === current?.name && next.isGround === current.isGround) return;
    current = next;
    onTheme(next);
  };
  const update = async () => {
    await twoFrames();
    if (!signal.aborted && element.isConnected) tell();
  };
  const updateSoon = () => void update();
  const attributeFilter = ['data-theme', 'style', 'class'];
  observe([element, ...ancestorsOf(element)], { attributeFilter }, updateSoon, signal);
  element.addEventListener('focusin', updateSoon, { passive: true, signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', updateSoon, { signal });
  tell();
}

/** The composited background of an element and its ancestors; `null` if it cannot be read. */
function backgroundOf(element: Element, reader: ColourReader): Colour | null {
  let seen = TRANSPARENT;
  for (const node of [element, ...ancestorsOf(element)]) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const layer = reader.read(backgroundColor);
    if (!layer || hidesColour(backgroundImage)) return null;
    seen = over(seen, layer);
    if (seen.alpha > OPAQUE_FROM) return seen;
  }
  return over(seen, canvasOf(element.ownerDocument));
}

/** Whether a picture or a gradient is drawn above the colour; jsdom gives an empty string for none. */
function hidesColour(backgroundImage: string): boolean {
  return backgroundImage !== 'none' && backgroundImage !== '';
}

/** The browser's default background of a page; Chromium's dark one is rgb(18, 18, 18). */
function canvasOf({ documentElement }: Document): Colour {
  const { colorScheme } = getComputedStyle(documentElement);
  const isDark = /\bdark\b/.test(colorScheme) && (!/\blight\b/.test(colorScheme) || prefersDark());
  const channel = isDark ? 18 / 255 : 1;
  return { red: channel, green: channel, blue: channel, alpha: 1 };
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function lookFor(luminance: number): ThemeName {
  if (luminance >= LIGHT_FROM) return 'light';
  return luminance >= DIM_FROM ? 'dim' : 'dark';
}

/** The look that fits the colour of the element's letters: light letters are on a dark background. */
function lookForLetters(element: Element, reader: ColourReader): ThemeName {
  const letters = reader.read(getComputedStyle(element).color);
  return letters && luminanceOf(letters) >= LIGHT_FROM ? 'dark' : 'light';
}

/** Relative luminance of an opaque colour, 0 to 1 (WCAG 2.2). */
function luminanceOf({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** An sRGB channel as a share of light, both 0 to 1, by the transfer function of sRGB (IEC 61966-2-1). */
function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
