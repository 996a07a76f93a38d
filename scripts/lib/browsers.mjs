import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { UserError } from './command-error.mjs';
import { progress, root, run } from './run.mjs';

/**
 * @typedef {'chromium' | 'firefox'} BrowserKind `chromium` is any browser made of it
 * @typedef {{ kind: BrowserKind, path: string }} InstalledBrowser
 */

/** @type {readonly BrowserKind[]} */
export const browserKinds = ['chromium', 'firefox'];

/** Names of the programs on Linux, best first. */
const programs = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const macApplications = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const windowsPrograms = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** The package of Debian, and the name and channel that `@puppeteer/browsers` knows. */
const downloads = {
  chromium: { debian: 'chromium', puppeteer: 'chrome', channel: 'stable' },
  firefox: { debian: 'firefox-esr', puppeteer: 'firefox', channel: 'esr' },
};

/** What people know them as. */
const titles = { chromium: 'Chromium, Chrome, Edge', firefox: 'Firefox' };

/** Where browsers are kept that `@puppeteer/browsers` downloaded. */
const cacheDir = resolve(root, '.browsers');

/** @param {readonly (string | undefined)[]} folders @param {readonly string[]} names */
function inFolders(folders, names) {
  return names.flatMap((name) =>
    folders.filter((folder) => folder !== undefined).map((folder) => join(folder, name)),
  );
}

/** @param {BrowserKind} kind @returns {readonly string[]} where this system keeps such browsers */
function usualPlaces(kind) {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return inFolders(
      ['/Applications', join(env.HOME ?? '', 'Applications')],
      macApplications[kind],
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return inFolders(folders, windowsPrograms[kind]);
  }
  return inFolders((env.PATH ?? '').split(delimiter), programs[kind]);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser that `BROWSER_PATH` names.
 *
 * @returns {InstalledBrowser | undefined} nothing when the variable is not set
 * @throws {UserError} when there is no program at that place
 */
function browserFromEnvironment() {
  const path = process.env.BROWSER_PATH;
  if (!path) return undefined;
  if (!isExecutable(path)) {
    throw new UserError(`BROWSER_PATH names no program (${path}): correct it or unset it.`);
  }
  return { kind: /firefox/i.test(path) ? 'firefox' : 'chromium', path };
}

/** @param {BrowserKind} kind @returns {Promise<string | undefined>} */
async function downloadedBrowser(kind) {
  if (!existsSync(cacheDir)) return undefined;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const browsers = await getInstalledBrowsers({ cacheDir });
  return browsers.find(({ browser }) => browser === downloads[kind].puppeteer)?.executablePath;
}

/**
 * A browser on this machine, of the first kind of `kinds` that has one.
 *
 * @param {readonly BrowserKind[]} kinds
 * @returns {Promise<InstalledBrowser | undefined>}
 */
async function findBrowser(kinds) {
  const chosen = browserFromEnvironment();
  if (chosen && kinds.includes(chosen.kind)) return chosen;
  for (const kind of kinds) {
    const path = usualPlaces(kind).find(isExecutable) ?? (await downloadedBrowser(kind));
    if (path) return { kind, path };
  }
  return undefined;
}

function canUseApt() {
  const places = inFolders((process.env.PATH ?? '').split(delimiter), ['apt-get']);
  return process.getuid?.() === 0 && places.some(isExecutable);
}

/** @param {readonly BrowserKind[]} kinds */
async function installWithApt(...kinds) {
  const packages = kinds.map((kind) => downloads[kind].debian);
  progress(`Installing ${packages.join(' and ')} with apt-get (about a minute) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], { env });
}

/** @param {unknown} error why a way to install something did not work */
function sayFailure(error) {
  progress(`That did not work: ${error instanceof Error ? error.message : error}`);
}

/**
 * Installs with apt-get, where that can be done, those of the kinds that the machine has none of. It takes no package
 * of npm's, so that it can run while those are fetched. A failure is told, and `ensureBrowser` tries every other way.
 *
 * @param {readonly BrowserKind[]} kinds
 * @throws {UserError} when `BROWSER_PATH` names no program
 */
export async function installWithSystem(kinds) {
  const chosen = browserFromEnvironment();
  const missing = kinds.filter(
    (kind) => kind !== chosen?.kind && !usualPlaces(kind).some(isExecutable),
  );
  // What is in the folder only a package of npm's can tell.
  if (missing.length === 0 || existsSync(cacheDir) || !canUseApt()) return;
  try {
    await installWithApt(...missing);
  } catch (error) {
    sayFailure(error);
  }
}

/** @param {BrowserKind} kind */
async function installWithPuppeteer(kind) {
  const { puppeteer, channel } = downloads[kind];
  progress(`Downloading ${kind} into .browsers (about 150 MB) …`);
  const { Browser, detectBrowserPlatform, install, resolveBuildId } =
    await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('This system is not known to @puppeteer/browsers.');
  const browser = puppeteer === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const buildId = await resolveBuildId(browser, platform, channel);
  await install({ browser, buildId, cacheDir });
}

/**
 * A browser of one of the kinds: one that is there, or one that is installed now.
 *
 * @param {readonly BrowserKind[]} kinds in order of preference; the first is the one to install
 * @returns {Promise<InstalledBrowser>}
 * @throws {UserError} when none is to be had
 */
export async function ensureBrowser(kinds) {
  const found = await findBrowser(kinds);
  if (found) return found;
  const [wanted] = kinds;
  if (!wanted) throw new Error('No kind of browser was asked for.');
  const ways = [...(canUseApt() ? [installWithApt] : []), installWithPuppeteer];
  for (const way of ways) {
    try {
      await way(wanted);
    } catch (error) {
      sayFailure(error);
      continue;
    }
    const installed = await findBrowser(kinds);
    if (installed) return installed;
  }
  throw new UserError(
    `No browser could be found or installed: install ${kinds.map((kind) => titles[kind]).join(' or ')}, or set BROWSER_PATH to the program.`,
  );
}
