import { posix, win32 } from 'node:path';

/** Where browsers of the Chromium family live. Nothing here touches the machine. */

/** Names on PATH, the ones people choose themselves first. */
export const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
];

/**
 * Fixed places of installed browsers.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function installedPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium'];
    const folders = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
    return folders.flatMap((folder) =>
      apps.map((app) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => programs.map((program) => win32.join(folder, program)));
  }
  return ['/usr/bin/google-chrome', '/usr/bin/chromium', '/snap/bin/chromium'];
}

/**
 * The folder in which Playwright keeps the browsers it has fetched.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function playwrightCache(platform, env) {
  const chosen = env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  const home = env.HOME ?? env.USERPROFILE ?? '/';
  if (platform === 'darwin') return posix.join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') {
    return win32.join(env.LOCALAPPDATA ?? win32.join(home, 'AppData\\Local'), 'ms-playwright');
  }
  return posix.join(env.XDG_CACHE_HOME ?? posix.join(home, '.cache'), 'ms-playwright');
}

const testingApp = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

/** Where the program lies inside one of Playwright's browser folders, over its versions. */
export const playwrightPrograms = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  `chrome-mac-x64/${testingApp}`,
  `chrome-mac-arm64/${testingApp}`,
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * The Chromium folders of Playwright's cache, newest first.
 *
 * @param {readonly string[]} folders
 * @returns {string[]}
 */
export function chromiumFolders(folders) {
  const revision = (/** @type {string} */ name) => Number(name.slice('chromium-'.length));
  return folders
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a));
}
