import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

const rows = (page: Page) => page.locator('.configuration-row');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe.skipIf(served === null)('the configuration table', () => {
  const open = useBrowser();

  it('shows 22 configurations under 6 mechanisms, with direction in words', async () => {
    const { page } = await open('#/configurations');
    await expect.poll(() => rows(page).count()).toBe(22);
    await expect.poll(() => page.locator('.group-row').count()).toBe(6);
    const row = rows(page).filter({ hasText: 'IOC-19' });
    await expect.poll(() => row.innerText()).toContain('less trust');
  });

  it('is worked with the keyboard alone: search, walk, open, close', async () => {
    const { page } = await open('#/configurations');
    await page.keyboard.press('/');
    await page.keyboard.type('conflict trust');
    await expect.poll(() => rows(page).count()).toBe(8);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('IOC-13');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('IOC-14');
    await page.keyboard.press('Enter');
    const detail = page.getByRole('complementary', { name: 'configuration IOC-14' });
    await detail.waitFor();
    expect(await detail.evaluate((panel) => panel === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => detail.count()).toBe(0);
    expect(await focused(page)).toBe('IOC-14');
  });

  it('leads from a claim to its passage, its place and its distance from the source', async () => {
    const { page } = await open('#/configurations');
    await rows(page).filter({ hasText: 'IOC-18' }).getByText('A task fails').click();
    const detail = page.getByRole('complementary', { name: 'configuration IOC-18' });
    const text = await detail.innerText();
    expect(text).toContain('supports');
    expect(text).toContain('paraphrase');
    expect(text).toContain('Table 3, row 18');
    expect(text).toContain('doi 10.1186/s13643-021-01630-8');
    expect(text).toContain('1 authors’ statement, no passage behind it');
    await detail.getByRole('link', { name: 'Aunger et al. 2021, realist review' }).click();
    await expect
      .poll(() => page.getByRole('complementary').last().innerText())
      .toContain('Systematic Reviews');
  });

  it('says what belongs here when nothing fits the filters, and how to get back', async () => {
    const { page } = await open('#/configurations?q=zebra');
    expect(await page.getByText('No configuration fits these filters').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show all configurations' }).click();
    await expect.poll(() => rows(page).count()).toBe(22);
  });

  it('becomes labelled cards in a narrow window', async () => {
    const { page } = await open('#/configurations', { viewport: { width: 390, height: 800 } });
    const label = await rows(page)
      .first()
      .locator('td')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain('Context');
  });
});
