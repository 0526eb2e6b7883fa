import { describe, expect, it } from 'vitest';
import { overflow, schemes, served, useBrowser, widths } from './open-workbench';

const views = ['overview', 'configurations', 'map', 'chains', 'proposals', 'findings'];

describe.skipIf(served === null)('the page', () => {
  const open = useBrowser();

  it.each(views)('shows the view %s without an error or a breach of the policy', async (view) => {
    const { page, problems } = await open(`#/${view}`);
    await page.waitForTimeout(300);
    expect(problems).toEqual([]);
    expect(await page.title()).toContain('How and why collaborations');
  });

  it('is served with a policy that allows nothing inline and nothing evaluated', async () => {
    const response = await fetch(served?.url ?? '');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).toContain('http-equiv="Content-Security-Policy"');
  });

  it('says that the file is partial, how many configurations it holds, and whom to credit', async () => {
    const { page } = await open('#/overview');
    await expect.poll(() => page.getByText('Partial.').count()).toBe(1);
    expect(await page.getByText('22 configurations', { exact: false }).first().isVisible()).toBe(
      true,
    );
    await expect
      .poll(() => page.getByRole('link', { name: 'doi 10.3310/KPLT1423' }).count())
      .toBeGreaterThan(0);
  });

  it('adds the streams of stage 3 up to the number that is stated', async () => {
    const { page } = await open('#/overview');
    const flow = page.getByRole('region', { name: 'How sources came in' });
    await expect
      .poll(() => flow.innerText())
      .toContain('51 documents, and the same number is stated');
  });

  it.each(widths)('never scrolls sideways at %i pixels', async (width) => {
    const { page } = await open('', { viewport: { width, height: 800 } });
    for (const view of [...views, 'map?mechanism=*', 'configurations?open=configuration:IOC-19']) {
      await page.goto(`${served?.url ?? ''}#/${view}`);
      await page.locator('main h1').waitFor();
      expect(await overflow(page), view).toBeLessThanOrEqual(0);
    }
  });

  it('keeps selection, filters and view in the address', async () => {
    const { page } = await open(
      '#/configurations?construct=faith&role=outcome&open=configuration:IOC-19',
    );
    await expect.poll(() => page.locator('.configuration-row').count()).toBe(9);
    expect(
      await page.getByRole('complementary', { name: 'configuration IOC-19' }).isVisible(),
    ).toBe(true);
    await page.getByLabel('Direction').selectOption('decrease');
    expect(page.url()).toContain('direction=decrease');
    await page.goBack();
    await expect.poll(() => page.locator('.configuration-row').count()).toBe(9);
  });

  it('lists its keys under the question mark', async () => {
    const { page } = await open('#/map');
    await page.keyboard.press('?');
    await expect
      .poll(() => page.getByRole('dialog', { name: 'Keys' }).innerText())
      .toContain('previous, next configuration or proposal');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it.each(schemes)('has a skip link that leads to the main part, in %s', async (colorScheme) => {
    const { page } = await open('#/configurations', { colorScheme });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(page.url()).toContain('#/configurations');
  });
});
