import { join } from 'node:path';
import {
  chromiumFolders,
  installedPlaces,
  names,
  playwrightCache,
  playwrightPrograms,
} from './places.mjs';
import { thisMachine } from './machine.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */

/**
 * Finds a Chrome or Chromium without changing the machine: the one `CMOC_BROWSER` names, else an
 * installed one, else the newest that Playwright has fetched.
 *
 * @param {Machine} [machine]
 * @returns {string | undefined} the path of the program
 */
export function findBrowser(machine = thisMachine()) {
  const chosen = machine.env.CMOC_BROWSER;
  if (chosen !== undefined && chosen !== '') return machine.works(chosen) ? chosen : undefined;
  return candidates(machine).find((path) => machine.works(path));
}

/** @param {Machine} machine */
function candidates(machine) {
  const onPath = names.map((name) => machine.which(name)).filter((path) => path !== undefined);
  const places = installedPlaces(machine.platform, machine.env);
  const cache = playwrightCache(machine.platform, machine.env);
  const fetched = chromiumFolders(machine.list(cache)).flatMap((folder) =>
    playwrightPrograms.map((program) => join(cache, folder, program)),
  );
  const there = [...places, ...fetched].filter((path) => machine.exists(path));
  return [...new Set([...onPath, ...there])];
}

/**
 * Finds a browser and, when there is none, tries to get one: from Debian's own packages as root,
 * else through Playwright.
 *
 * @param {Machine} [machine]
 * @returns {string | undefined} the path of the program
 */
export function ensureBrowser(machine = thisMachine()) {
  const found = findBrowser(machine);
  // A browser chosen by hand that does not work is for that hand to mend.
  if (found !== undefined || machine.env.CMOC_BROWSER) return found;
  if (machine.isRoot && machine.isDebian()) {
    machine.say('No browser found; installing Chromium from Debian ...');
    const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    machine.run('apt-get', ['-q', 'update']);
    if (machine.run('apt-get', ['-q', ...install])) return findBrowser(machine);
  }
  machine.say('No browser found; asking Playwright for Chromium ...');
  machine.run(process.execPath, [machine.playwrightCli(), 'install', 'chromium']);
  return findBrowser(machine);
}

/**
 * What to tell a person whose machine has no browser.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function missingBrowserMessage(env = process.env) {
  if (env.CMOC_BROWSER) {
    return `CMOC_BROWSER is set to ${env.CMOC_BROWSER}, which does not start as a browser.`;
  }
  return [
    'The browser tests need Google Chrome or Chromium, and none was found or could be installed.',
    'Install one (Debian: sudo apt-get install chromium; macOS: brew install --cask google-chrome;',
    'Windows: winget install Google.Chrome), or set CMOC_BROWSER to the path of the program.',
  ].join('\n');
}
