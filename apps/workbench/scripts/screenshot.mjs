import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findBrowser, missingBrowserMessage } from '@cmoc/tooling/browser';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

// Takes the picture in the README from the built workbench as it runs: `docs/workbench.png`.

const root = join(import.meta.dirname, '..');
const picture = join(root, 'docs/workbench.png');
const largest = 400_000;

const browserPath = findBrowser();
if (browserPath === undefined) {
  console.error(missingBrowserMessage());
  process.exit(1);
}
const server = await preview({
  root,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0, open: false },
});
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  await page.goto(`${address}#/map?mechanism=conflict&open=configuration:IOC-18`);
  await page.locator('.map-ribbon').first().waitFor();
  await page.getByText('becomes its mechanism').waitFor();
  await page.locator('.findings-about li').first().waitFor();
  await mkdir(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  await server.close();
}
const { size } = await stat(picture);
console.log(`Wrote ${picture} (${Math.round(size / 1000)} kB).`);
if (size > largest) {
  console.error(`The picture is larger than ${largest / 1000} kB.`);
  process.exit(1);
}
