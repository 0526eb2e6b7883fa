import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, missingBrowserMessage } from './find-browser.mjs';
import type { Machine } from './machine.mjs';

interface Scene extends Partial<Machine> {
  /** Programs that start, by path. */
  browsers?: string[];
}

function machine({ browsers = [], ...rest }: Scene = {}) {
  const ran: string[] = [];
  const working = new Set(browsers);
  const scene: Machine = {
    platform: 'linux',
    env: { HOME: '/srv/ada' },
    isRoot: false,
    isDebian: () => false,
    which: () => undefined,
    exists: (path) => working.has(path),
    list: () => [],
    works: (path) => working.has(path),
    run: (program, args) => {
      ran.push([program, ...args].join(' '));
      return true;
    },
    playwrightCli: () => 'playwright-cli.js',
    say: () => undefined,
    ...rest,
  };
  return { scene, ran, working };
}

describe('findBrowser', () => {
  it('takes the browser that CMOC_BROWSER names before any other', () => {
    const { scene } = machine({
      env: { CMOC_BROWSER: '/opt/mine' },
      browsers: ['/opt/mine', '/usr/bin/chromium'],
    });
    expect(findBrowser(scene)).toBe('/opt/mine');
  });

  it('does not silently replace a CMOC_BROWSER that does not work', () => {
    const { scene } = machine({
      env: { CMOC_BROWSER: '/opt/gone' },
      browsers: ['/usr/bin/chromium'],
    });
    expect(findBrowser(scene)).toBeUndefined();
    expect(ensureBrowser(scene)).toBeUndefined();
    expect(missingBrowserMessage({ CMOC_BROWSER: '/opt/gone' })).toContain('/opt/gone');
  });

  it('finds a browser by its name on PATH', () => {
    const { scene } = machine({
      which: (name) => (name === 'chromium' ? '/nix/bin/chromium' : undefined),
      browsers: ['/nix/bin/chromium'],
    });
    expect(findBrowser(scene)).toBe('/nix/bin/chromium');
  });

  it('passes over a stub that does not start', () => {
    const { scene } = machine({
      which: (name) => (name.startsWith('chrom') ? `/usr/bin/${name}` : undefined),
      browsers: ['/usr/bin/chrome'],
    });
    expect(findBrowser(scene)).toBe('/usr/bin/chrome');
  });

  it.each([
    ['darwin', { HOME: '/Users' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'win32',
      { PROGRAMFILES: 'C:\\Program Files' },
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  ] as const)('knows where browsers are installed on %s', (platform, env, path) => {
    const { scene } = machine({ platform, env, browsers: [path] });
    expect(findBrowser(scene)).toBe(path);
  });

  it('falls back to the newest Chromium that Playwright has fetched', () => {
    const cache = '/srv/ada/.cache/ms-playwright';
    const { scene } = machine({
      list: (folder) =>
        folder === cache ? ['chromium-999', 'chromium-1200', 'firefox-9000', 'chromium-x'] : [],
      browsers: [
        `${cache}/chromium-999/chrome-linux/chrome`,
        `${cache}/chromium-1200/chrome-linux/chrome`,
      ],
    });
    expect(findBrowser(scene)).toBe(`${cache}/chromium-1200/chrome-linux/chrome`);
  });

  it('looks for Playwright browsers where PLAYWRIGHT_BROWSERS_PATH says', () => {
    const path = '/srv/browsers/chromium-7/chrome-linux64/chrome';
    const { scene } = machine({
      env: { PLAYWRIGHT_BROWSERS_PATH: '/srv/browsers' },
      list: (folder) => (folder === '/srv/browsers' ? ['chromium-7'] : []),
      browsers: [path],
    });
    expect(findBrowser(scene)).toBe(path);
  });
});

describe('ensureBrowser', () => {
  it('installs nothing when a browser is there', () => {
    const { scene, ran } = machine({
      isRoot: true,
      isDebian: () => true,
      browsers: ['/usr/bin/chromium'],
    });
    expect(ensureBrowser(scene)).toBe('/usr/bin/chromium');
    expect(ran).toEqual([]);
  });

  it('installs Chromium from Debian as root', () => {
    const { scene, ran, working } = machine({ isRoot: true, isDebian: () => true });
    scene.run = (program, args) => {
      ran.push([program, ...args].join(' '));
      if (args.includes('chromium')) working.add('/usr/bin/chromium');
      return true;
    };
    expect(ensureBrowser(scene)).toBe('/usr/bin/chromium');
    expect(ran).toHaveLength(2);
    expect(ran[0]).toMatch(/^apt-get .*update$/);
    expect(ran[1]).toMatch(/^apt-get .*install -y .*chromium fonts-liberation$/);
  });

  it('leaves apt alone without root and asks Playwright', () => {
    const { scene, ran } = machine({ isDebian: () => true });
    expect(ensureBrowser(scene)).toBeUndefined();
    expect(ran).toEqual([`${process.execPath} playwright-cli.js install chromium`]);
  });

  it('asks Playwright when apt fails', () => {
    const { scene, ran } = machine({ isRoot: true, isDebian: () => true });
    scene.run = (program, args) => {
      ran.push([program, ...args].join(' '));
      return false;
    };
    expect(ensureBrowser(scene)).toBeUndefined();
    expect(ran.at(-1)).toContain('playwright-cli.js install chromium');
  });

  it('says what to install when nothing helped', () => {
    expect(missingBrowserMessage({})).toMatch(/apt-get install chromium/);
  });
});
