import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

/** Where the workbench is served; null when there is no browser to see it in. */
export const served = inject('workbench');

/** The ways the page is looked at: the widths and colour schemes that are promised. */
export const widths = [390, 820, 1280] as const;

/** Colour schemes. */
export const schemes = ['light', 'dark'] as const;

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page, and everything that went wrong in it so far. */
export interface OpenPage {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, violations of the policy, requests to elsewhere. */
  readonly problems: string[];
}

/** Starts one browser for a file of tests, and opens pages in it. */
export function useBrowser(): (
  hash?: string,
  options?: BrowserContextOptions,
) => Promise<OpenPage> {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    if (served) {
      browser = await chromium.launch({ executablePath: served.browser, args: launchArguments });
    }
  });
  // A page that nobody looks at any more would go on computing beside the next.
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (hash = '', options = {}) => {
    if (!browser || !served) throw new TypeError('There is no browser.');
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    const problems = watch(page, served.url);
    await page.goto(`${served.url}${hash}`);
    await page.locator('main h1').waitFor();
    return { page, problems };
  };
}

function watch(page: Page, home: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => {
    problems.push(`uncaught: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(blob|data):/.test(url)) problems.push(`request: ${url}`);
  });
  return problems;
}

/** How far the page is wider than its window, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
