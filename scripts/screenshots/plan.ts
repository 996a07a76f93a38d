import { sectionIds } from '@/components/options/section-ids';
import { locales, type Locale } from '@/lib/i18n/locales';
import { panelStates, type PanelState } from '@/tests/browser/panel-states';
import type { Surface } from '@/tests/browser/replica-page';

/** Sizes of windows in CSS pixels, with their device scale. */
export const windows = {
  wide: { width: 1280, height: 900, scale: 1 },
  narrow: { width: 600, height: 800, scale: 1 },
  phone: { width: 360, height: 740, scale: 1 },
  /** The wide one, zoomed in. */
  zoomed: { width: 640, height: 450, scale: 2 },
  /** As required by the stores. */
  store: { width: 1280, height: 800, scale: 1 },
} as const;

/** Properties of pictures of any surface. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly window: keyof typeof windows;
  readonly direction: 'ltr' | 'rtl';
  readonly language: Locale;
}

/** A picture of a panel under a compose box of the practice page. */
export interface PanelScene extends Look {
  readonly kind: 'panel';
  readonly surface: Surface;
  readonly state: PanelState;
}

/** A picture of a page of the extension, by its address, such as `options.html#rules`. */
export interface PageScene extends Look {
  readonly kind: 'page';
  readonly address: string;
}

/** A picture of the gallery. */
export type Scene = PanelScene | PageScene;

const usual: Look = { theme: 'light', window: 'wide', direction: 'ltr', language: 'en' };

const panel = (surface: Surface, state: PanelState, look: Partial<Look> = {}): PanelScene => ({
  kind: 'panel',
  surface,
  state,
  ...usual,
  ...look,
});
const page = (address: string, look: Partial<Look> = {}): PageScene => ({
  kind: 'page',
  address,
  ...usual,
  ...look,
});

const surfaces = ['home', 'post', 'reply', 'quote', 'thread', 'pro', 'mobile'] as const;
const sections = sectionIds.map((id) => `options.html#${id}`);
const popup = 'popup.html';
const welcome = 'welcome.html#welcome';
const lesson = 'welcome.html#lesson/asking';
const pages = [popup, ...sections, welcome, lesson];
const foreign = locales.filter((locale) => locale !== 'en');

/** The part of the gallery to look at before a release: each thing by itself, and the hardest combinations. */
export const someScenes: readonly Scene[] = [
  ...surfaces.map((surface) => panel(surface, 'levels')),
  // The README's picture, docs/coach-light.png.
  panel('home', 'hint'),
  ...panelStates.slice(1).map((state) => panel('post', state, { window: 'narrow' })),
  ...(['home', 'mobile'] as const).map((surface) => panel(surface, 'levels', { theme: 'dark' })),
  panel('mobile', 'levels', { window: 'phone' }),
  panel('mobile', 'why', { window: 'phone', theme: 'dark' }),
  panel('mobile', 'profile', { window: 'phone', language: 'de' }),
  panel('post', 'levels', { window: 'zoomed' }),
  panel('post', 'why', { window: 'zoomed', language: 'fr' }),
  panel('post', 'levels', { direction: 'rtl' }),
  panel('mobile', 'why', { window: 'phone', direction: 'rtl' }),
  ...foreign.map((language) => panel('post', 'why', { window: 'narrow', language })),
  ...pages.map((address) => page(address)),
  ...[popup, 'options.html#overview', 'options.html#rules', welcome, lesson].flatMap((address) => [
    page(address, { theme: 'dark' }),
    page(address, { window: 'phone' }),
    page(address, { window: 'zoomed' }),
  ]),
  ...[popup, 'options.html#accounts', welcome].flatMap((address) =>
    (['de', 'ja'] as const).map((language) => page(address, { language })),
  ),
];

/** Every theme, window and language. */
const allLooks = (['light', 'dark'] as const).flatMap((theme) =>
  (['wide', 'narrow', 'phone', 'zoomed'] as const).flatMap((window) =>
    locales.map((language) => ({ theme, window, language })),
  ),
);

/** Every state of the panel in a look, on every surface, in both directions of writing. */
function panelsIn(look: (typeof allLooks)[number]): Scene[] {
  return (['ltr', 'rtl'] as const).flatMap((direction) =>
    surfaces.flatMap((surface) =>
      panelStates.map((state) => panel(surface, state, { ...look, direction })),
    ),
  );
}

/** Every state, surface and page in every look. */
export const allScenes: readonly Scene[] = allLooks.flatMap((look) => [
  ...pages.map((address) => page(address, look)),
  ...panelsIn(look),
]);

/** What the stores show, in each language. */
export const storeScenes: readonly Scene[] = locales.flatMap((language) => {
  const look = { window: 'store', language } as const;
  return [
    panel('post', 'hint', look),
    panel('home', 'levels', { ...look, theme: 'dark' }),
    page('options.html#overview', look),
    page('options.html#rules', look),
    page(lesson, look),
  ];
});

/** The file name of a scene: what it shows, and how it differs from the default look. */
export function nameOf(scene: Scene): string {
  const shown =
    scene.kind === 'panel'
      ? ['panel', scene.surface, scene.state]
      : scene.address.replace('.html', '').split(/\W+/);
  const looks = (['theme', 'window', 'direction', 'language'] as const)
    .filter((key) => scene[key] !== usual[key])
    .map((key) => scene[key]);
  return [...shown, ...looks].join('-');
}
