#!/usr/bin/env bash
# vite-plugin-web-extension: `vite build --outDir out` writes the manifest there, and its scripts elsewhere
#
# Guessed beforehand: what is asked of `vite build` on the command line, such as the folder, source maps or no
# minifying, applies to everything it builds, as its mode does.
# Seen: the scripts that the manifest names are built one by one, by builds that read the configuration file and know
# nothing of the command line. With `--outDir out` the manifest goes to "out" and the scripts to "dist", so that
# neither is an extension; `--minify false` and `--sourcemap` do not reach them; `--mode` does. The build ends well and
# says that all steps are completed. What the configuration file says is followed.
# Where it bites: a build per browser, or a staging build by flags in package.json: what is packed from "out" cannot be
# loaded, and an old "dist" hides it. Set such options in the configuration file, by the mode or by a variable.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vite-plugin-web-extension@4.5.1 vite@8.3.8
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

mkdirSync('src');
writeFileSync('src/run.js', 'console.log(import.meta.env.MODE);\nconsole.log(location.href);\n');
const manifest = {
  manifest_version: 3,
  name: 'probe',
  version: '1',
  background: { service_worker: 'src/run.js' },
};
const config = (build) => `import webExtension from 'vite-plugin-web-extension';
export default {
  build: ${JSON.stringify(build)},
  plugins: [
    webExtension({
      manifest: () => (${JSON.stringify(manifest)}),
      disableAutoLaunch: true,
      skipManifestValidation: true,
    }),
  ],
};`;
/** Builds; gives the files of both folders, and whether the script was minified, has a map and knows the mode. */
function build(options, ...flags) {
  for (const folder of ['out', 'dist']) rmSync(folder, { recursive: true, force: true });
  writeFileSync('vite.config.mjs', config(options));
  execFileSync('node', ['node_modules/vite/bin/vite.js', 'build', ...flags], { stdio: 'pipe' });
  const files = (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true })
          .filter((name) => /\.(?:js|json|map)$/.test(name))
          .toSorted()
      : [];
  const script = ['out', 'dist'].map((folder) => `${folder}/src/run.js`).find((path) => existsSync(path));
  const code = readFileSync(script, 'utf8');
  const isMinified = !/\n\s+console/.test(code);
  return { out: files('out'), dist: files('dist'), isMinified, knowsMode: code.includes('staging') };
}
const flags = ['--outDir', 'out', '--minify', 'false', '--sourcemap', '--mode', 'staging'];
see('by the command line', build({}, ...flags), {
  out: ['manifest.json'],
  dist: ['src/run.js'],
  isMinified: true,
  knowsMode: true,
});
see('by the file', build({ outDir: 'out', minify: false, sourcemap: true }, '--mode', 'staging'), {
  out: ['manifest.json', 'src/run.js', 'src/run.js.map'],
  dist: [],
  isMinified: false,
  knowsMode: true,
});
JS
node probe.mjs
