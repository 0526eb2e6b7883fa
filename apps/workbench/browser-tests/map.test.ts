import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

describe.skipIf(served === null)('the theory map', () => {
  const open = useBrowser();

  it('begins with one mechanism, and opens a configuration with its evidence on a click', async () => {
    const { page } = await open('#/map');
    await expect.poll(() => page.locator('.map-ribbon').count()).toBe(7);
    await page.locator('.map-ribbon', { hasText: 'IOC-09' }).locator('.map-badge').click();
    const detail = page.getByRole('complementary', { name: 'configuration IOC-09' });
    await expect.poll(() => detail.innerText()).toContain('Table 3, row 9');
    expect(page.url()).toContain('open=configuration%3AIOC-09');
  });

  it('draws every configuration whole when all mechanisms are asked for', async () => {
    const { page } = await open('#/map');
    await page.getByRole('link', { name: /all mechanisms/ }).click();
    await expect.poll(() => page.locator('.map-ribbon').count()).toBe(22);
    // IOC-19 has one context and two outcomes: three strands, one badge.
    const ribbon = page.locator('.map-ribbon', { hasText: 'IOC-19' });
    await expect.poll(() => ribbon.locator('.map-strand').count()).toBe(3);
    expect(await ribbon.getAttribute('aria-label')).toContain(
      'mechanism less trust; outcome less faith and less perceived progress',
    );
  });

  it('draws joins dashed and calls them inferred', async () => {
    const { page } = await open('#/map?mechanism=*');
    const join = page.locator('.map-join').first();
    await expect.poll(() => join.textContent()).toContain('inferred');
    const dash = await join
      .locator('.map-join-line')
      .evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(dash).not.toBe('none');
  });

  it('lights up a whole configuration on focus, with the keyboard', async () => {
    const { page } = await open('#/map?mechanism=trust');
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.map-ribbon.lit').count()).toBe(1);
    await expect.poll(() => page.locator('.map-box.lit').count()).toBe(3);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('complementary').last().innerText()).toContain('IOC-19');
  });

  it('keeps its positions between visits', async () => {
    const { page } = await open('#/map?mechanism=*');
    // Joins are traced beside the page and come last.
    await page.locator('.map-join').first().waitFor();
    const before = await page.locator('svg.map').innerHTML();
    await page.reload();
    await page.locator('.map-ribbon').first().waitFor();
    await expect.poll(() => page.locator('svg.map').innerHTML()).toBe(before);
  });

  it('says the same as a table and in words', async () => {
    const { page } = await open('#/map?mechanism=trust');
    await page.getByText('The map in words').click();
    await expect
      .poll(() => page.locator('.map-words').innerText())
      .toContain(
        '▲ more trust, outcome of IOC-13, IOC-15 and IOC-16, becomes the mechanism of IOC-20',
      );
    await page.getByRole('link', { name: 'Show as a table' }).click();
    await expect.poll(() => page.locator('.configuration-row').count()).toBe(2);
  });
});
