import { readFile } from 'node:fs/promises';
import { readReview, writeReview } from '@cmoc/model';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

async function choose(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('#review-file', {
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

const hostile: [string, string, string, string][] = [
  ['not JSON', '{ "format": "cmoc-review", ', 'not-json', '(root)'],
  ['another file', '{"name":"package"}', 'not-a-review', '(root)'],
  [
    'a key that reaches for the prototype',
    '{"format":"cmoc-review","version":"2.0","id":"x","title":"x","__proto__":{"polluted":true}}',
    'unsafe-key',
    '__proto__',
  ],
  [
    'a dangling reference',
    '{"format":"cmoc-review","version":"2.0","id":"x","title":"x","fragments":[{"id":"f","source":"gone","text":"t","distance":"quotation","status":"reported-finding"}]}',
    'dangling-reference',
    'fragments[0].source',
  ],
];

describe.skipIf(served === null)('opening and keeping files', () => {
  const open = useBrowser();

  it.each(hostile)(
    'refuses %s with code and place, and keeps the work',
    async (_, text, code, place) => {
      const { page, problems } = await open('#/configurations');
      await choose(page, 'other.cmoc.json', text);
      const dialog = page.getByRole('dialog', { name: 'This file was not opened' });
      await dialog.waitFor();
      const said = await dialog.innerText();
      expect(said).toContain(code);
      expect(said).toContain(place);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.configuration-row').count()).toBe(22);
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
      expect(problems).toEqual([]);
    },
  );

  it('shows text of a file as text, whatever it holds', async () => {
    const { page, problems } = await open('#/overview');
    const title = '<img src=x onerror="document.title=1">';
    await choose(
      page,
      'x.cmoc.json',
      JSON.stringify({ format: 'cmoc-review', version: '2.0', id: 'x', title }),
    );
    await expect.poll(() => page.locator('h1').innerText()).toBe(title);
    await expect.poll(() => page.locator('main img').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('opens another review, says what is missing there, and goes back to the one before', async () => {
    const { page } = await open('#/configurations');
    const other = { format: 'cmoc-review', version: '2.0', id: 'small', title: 'A small review' };
    await choose(page, 'small.cmoc.json', JSON.stringify(other));
    await expect
      .poll(() => page.locator('main').innerText())
      .toContain('holds no configurations yet');
    for (const view of ['overview', 'map', 'chains', 'findings']) {
      await page.goto(`${served?.url ?? ''}#/${view}`);
      await page.locator('main h1').waitFor();
    }
    await page.getByRole('button', { name: /Go back to How and why/ }).click();
    await page.goto(`${served?.url ?? ''}#/configurations`);
    await expect.poll(() => page.locator('.configuration-row').count()).toBe(22);
  });

  it('hands the review over as the canonical file', async () => {
    const { page } = await open('#/overview');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('interorganisational-collaboration.cmoc.json');
    const text = await readFile(await download.path(), 'utf8');
    const read = readReview(text);
    expect(read.ok && writeReview(read.value)).toBe(text);
  });
});
