#!/usr/bin/env bash
# eslint-plugin-playwright: `--fix` makes "shown or not, as told" always "shown", and "Send" is also found as "Resend"
#
# Guessed beforehand: a fix of a linter keeps what a test asks: afterwards it passes and fails for the same pages, and
# only waits better.
# Seen: `prefer-web-first-assertions`, a recommended rule, turns `expect(await row.isVisible()).toBe(open)` into
# `await expect(row).toBeVisible(open)`. What was the expected answer is now read as options, and `false` says nothing
# there: the test asks for a visible row, whatever `open` is. A `getAttribute('title')` that must be null becomes
# `toHaveAttribute('title', null)`. `prefer-native-locators` turns `[title="Send"]` into `getByTitle("Send")`, which
# finds every title that contains "send", in any case.
# Where it bites: tests of a panel that opens and closes are written with a variable, in a loop or a helper. They stay
# green where they should be red. Look through the diff for brackets of such a matcher that are not empty.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Chromium is
# taken as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  eslint@9.39.5 eslint-plugin-playwright@2.12.2 @playwright/test@1.65.1
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

import { chromium, expect as anyExpect } from '@playwright/test';
import { Linter } from 'eslint';
import playwright from 'eslint-plugin-playwright';

const fixed = (line, rule) => {
  const head = "import { test, expect } from '@playwright/test';\ntest('x', async ({ page }) => {\n";
  const rules = { [`playwright/${rule}`]: 'error' };
  const linter = new Linter({ configType: 'flat' });
  return linter.verifyAndFix(`${head}${line}\n});`, { plugins: { playwright }, rules }).output.split('\n')[2];
};

const recommended = playwright.configs['flat/recommended'].rules;
see('recommended', recommended['playwright/prefer-web-first-assertions'], 'error');
const before = "expect(await page.locator('p').isVisible()).toBe(open);";
const after = fixed(before, 'prefer-web-first-assertions');
see('a variable', after, "await expect(page.locator('p')).toBeVisible(open);");
see(
  'a missing attribute',
  fixed("expect(await page.locator('p').getAttribute('title')).toBe(null);", 'prefer-web-first-assertions'),
  "await expect(page.locator('p')).toHaveAttribute('title', null);",
);
const title = fixed('const send = page.locator(\'[title="Send"]\');', 'prefer-native-locators');
see('a title', title, 'const send = page.getByTitle("Send");');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
const expect = anyExpect.configure({ timeout: 200 });
const passes = async (line, open) => {
  const test = new Function('page', 'expect', 'open', `return (async () => { ${line} })();`);
  return test(page, expect, open).then(
    () => true,
    () => false,
  );
};
await page.setContent('<p>Still open</p>');
see('should be closed, is open', [await passes(before, false), await passes(after, false)], [false, true]);
await page.setContent('<p hidden>Closed</p>');
see('should be closed, is closed', [await passes(before, false), await passes(after, false)], [true, false]);
await page.setContent('<button title="Resend draft">Again</button>');
const found = (line) => new Function('page', `${line} return send.count();`)(page);
see('found', [await found('const send = page.locator(\'[title="Send"]\');'), await found(title)], [0, 1]);
await browser.close();
JS
node probe.mjs
