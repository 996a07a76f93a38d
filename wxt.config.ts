import { defineConfig, type ResolvedConfig } from 'wxt';
import { PANEL_SHORTCUT } from './lib/messages/shortcut';
import { hosts } from './lib/x/hosts';
import { pageRendererPlugin } from './scripts/build/page-renderer';
import { enginePlugins } from './scripts/build/plugins';
import { scorerPlugin } from './scripts/fit/plugin';

const isBuiltForFirefox = ({ browser, command }: ResolvedConfig) =>
  browser === 'firefox' && command === 'build';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  hooks: {
    // Firefox runs a background in modules in version 2 of the manifest too, of which WXT does not know: there it
    // shares scripts with our pages, as elsewhere, and nothing stands in the package twice.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      if (!isBuiltForFirefox(config)) return;
      for (const { type, options } of entrypoints) {
        if (type === 'background') Object.assign(options, { type: 'module' });
      }
    },
    'build:manifestGenerated': ({ config }, { background }) => {
      if (isBuiltForFirefox(config)) Object.assign(background!, { type: 'module' });
    },
  },
  // What a run leaves behind is no source.
  zip: { excludeSources: ['tests/output/**', '*.tsbuildinfo'] },
  vite: () => ({
    plugins: [...enginePlugins(), scorerPlugin(), pageRendererPlugin()],
    build: {
      // Its polyfill would put a `fetch` into the package; every browser that we run in preloads itself.
      modulePreload: { polyfill: false },
      // Nobody waits for a download: all chunks come with the package.
      chunkSizeWarningLimit: Infinity,
      // How long our plugins take is of no use to who runs `npm start`.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Tweet Coach',
    // The manifest's own words are the browser's to choose: see docs/languages.md.
    default_locale: 'en',
    description: '__MSG_description__',
    action: { default_title: 'Tweet Coach' },
    commands: {
      [PANEL_SHORTCUT]: {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_shortcut__',
      },
    },
    // See `entrypoints/watcher.ts` for why WXT does not write this.
    content_scripts: [{ matches: hosts, js: ['watcher.js'] }],
    permissions: ['storage'],
    // Firefox alone starts content scripts in tabs that are open already, and lets them import the coach.
    ...(browser !== 'firefox' && {
      permissions: ['storage', 'scripting'],
      host_permissions: hosts,
    }),
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Older ones cannot underline words.
    ...(browser === 'safari' && {
      browser_specific_settings: { safari: { strict_min_version: '17.2' } },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tweet-coach@tweet-coach.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
