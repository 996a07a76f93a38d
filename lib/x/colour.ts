/** A colour in sRGB, each channel and the opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A colour that shows what lies behind it. */
export const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** Reads CSS colours of every syntax that the browser knows. */
export interface ColourReader {
  /** @returns `null` for what the browser does not take for a colour */
  read(css: string): Colour | null;
}

/**
 * A reader that has the browser do the work: computed values of `rgb()` and, by way of `color-mix()`,
 * of all else come as numbers in sRGB. A canvas would do too, but some browsers put noise into what is
 * read from one.
 *
 * @param probes where an element of ours may stand for a moment; must be in the document
 */
export function createColourReader(probes: ParentNode & Node): ColourReader {
  const known = new Map<string, Colour>();
  return {
    read(css) {
      const colour = known.get(css) ?? parse(css) ?? parse(inSrgb(css, probes));
      if (colour) known.set(css, colour);
      return colour;
    },
  };
}

/** What a colour is in sRGB, as `color(srgb r g b / a)`; empty if it is none. */
function inSrgb(css: string, probes: ParentNode & Node): string {
  const probe = probes.ownerDocument!.createElement('i');
  probe.hidden = true;
  probe.style.backgroundColor = `color-mix(in srgb, ${css}, ${css})`;
  if (probe.style.backgroundColor === '') return '';
  probes.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

/** The two ways in which computed values give sRGB: `rgb[a](255, …)` and `color(srgb 1 …)`. */
const COMPUTED = /^(?<form>rgba?\(|color\(srgb )(?<numbers>[^a-df-z]+)\)$/;

function parse(computed: string): Colour | null {
  const { form, numbers } = COMPUTED.exec(computed)?.groups ?? {};
  if (!form || !numbers) return null;
  const [red, green, blue, alpha = 1] = numbers.split(/[\s,/]+/).map(Number);
  const most = form.startsWith('rgb') ? 255 : 1;
  const channels = [red, green, blue].map((channel) => within((channel ?? Number.NaN) / most));
  if ([...channels, alpha].some(Number.isNaN)) return null;
  return { red: channels[0]!, green: channels[1]!, blue: channels[2]!, alpha: within(alpha) };
}

/** A wider space than sRGB has colours outside of it; the screen's nearest is near enough. */
function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** What is seen where one colour lies over another. */
export function over(upper: Colour, lower: Colour): Colour {
  const rest = lower.alpha * (1 - upper.alpha);
  const alpha = upper.alpha + rest;
  if (alpha === 0) return TRANSPARENT;
  const mix = (channel: 'red' | 'green' | 'blue') =>
    (upper[channel] * upper.alpha + lower[channel] * rest) / alpha;
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha };
}
