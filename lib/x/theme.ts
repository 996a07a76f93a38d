import { selectors } from './selectors';
import { twoFrames } from './timing';

/** X's looks: Default, Dim (removed by X, restored by other extensions) and Lights out. */
export type ThemeName = 'light' | 'dim' | 'dark';

/** How the page looks around an element. */
export interface Theme {
  readonly name: ThemeName;
  /** The user's accent, as `rgb(r, g, b)`. */
  readonly accent: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** X's blue, which is assumed where no accent can be read (dossier 5). */
const BLUE = 'rgb(29, 155, 240)';

/** The colours that X lets its users choose from (dossier 5). */
const accents: ReadonlySet<string> = new Set([
  BLUE,
  'rgb(255, 212, 0)',
  'rgb(249, 24, 128)',
  'rgb(120, 86, 255)',
  'rgb(255, 122, 0)',
  'rgb(0, 186, 124)',
]);

const WHITE: Rgb = [255, 255, 255];

/** Backgrounds above this luminance are light. Dim's is 0.014, Lights out's 0 to 0.002. */
const LIGHT_FROM = 0.5;
const DIM_FROM = 0.006;

/** The look of the page behind an element, read from the first opaque background above it. */
export function themeOf(element: Element): Theme {
  const luminance = luminanceOf(backgroundOf(element));
  const dark = luminance >= DIM_FROM ? 'dim' : 'dark';
  return {
    name: luminance >= LIGHT_FROM ? 'light' : dark,
    accent: accentOf(element.ownerDocument),
  };
}

/** Tells the look behind an element now, and again each time it changes. */
export function watchTheme(
  element: Element,
  onTheme: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let current = themeOf(element);
  const update = async () => {
    await twoFrames();
    const next = themeOf(element);
    const isSame = next.name === current.name && next.accent === current.accent;
    if (signal.aborted || isSame || !element.isConnected) return;
    current = next;
    onTheme(next);
  };
  const observer = new MutationObserver(() => void update());
  observer.observe(document.body, { attributeFilter: ['style', 'class'] });
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'style', 'class'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  onTheme(current);
}

function backgroundOf(element: Element): Rgb {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const colour = parseOpaque(getComputedStyle(node).backgroundColor);
    if (colour) return colour;
  }
  return WHITE;
}

/** Reads `rgb(r, g, b)` or `rgba(r, g, b, a)`; null where one looks through the colour. */
function parseOpaque(colour: string): Rgb | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 1) return null;
  return [red, green, blue];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** An sRGB channel, 0 to 255, as a share of light, 0 to 1. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function accentOf(page: Document): string {
  const sample = page.querySelector(selectors.accented);
  const colour = sample && getComputedStyle(sample).color;
  return colour && accents.has(colour) ? colour : BLUE;
}
