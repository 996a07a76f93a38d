/** A colour in sRGB, each channel and the opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A fully transparent colour. */
export const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/** Reads CSS colours of every syntax that the browser knows. */
export interface ColourReader {
  /** @returns `null` if the browser does not accept the text as a colour */
  read(css: string): Colour | null;
}

/**
 * Creates a reader that uses the browser: computed values of `rgb()`, and through `color-mix()` of all other syntaxes,
 * are numbers in sRGB. A canvas would work too, but some browsers add noise to what is read from one.
 *
 * @param probes a place in the document where we may insert an element for a moment
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

/** The colour as `color(srgb r g b / a)`; empty if it is invalid. */
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

/** The two formats of computed sRGB values: `rgb[a](255, …)` and `color(srgb 1 …)`. */
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

/** Clamps a channel: colours outside sRGB are replaced by the nearest one. */
function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** The result of one colour over another. */
export function over(upper: Colour, lower: Colour): Colour {
  const rest = lower.alpha * (1 - upper.alpha);
  const alpha = upper.alpha + rest;
  if (alpha === 0) return TRANSPARENT;
  const mix = (channel: 'red' | 'green' | 'blue') =>
    (upper[channel] * upper.alpha + lower[channel] * rest) / alpha;
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha };
}
