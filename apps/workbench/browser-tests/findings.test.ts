import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

describe.skipIf(served === null)('findings', () => {
  const open = useBrowser();

  it('lists findings by check, each with its page and its way to the configuration', async () => {
    const { page } = await open('#/findings');
    const rule = page.locator('.rule', { hasText: 'craft/support-from-several-studies' });
    await rule.waitFor();
    await rule.getByRole('button', { name: 'Why this matters and what to do' }).click();
    const dialog = page.getByRole('dialog');
    expect((await dialog.innerText()).length).toBeGreaterThan(200);
    await page.keyboard.press('Escape');
    await rule.getByRole('link', { name: 'IOC-02' }).first().click();
    const detail = page.getByRole('complementary', { name: 'configuration IOC-02' });
    await expect.poll(() => detail.innerText()).toContain('Findings about it');
  });

  it('takes a judgement with grounds, shows who gave it, and undoes it', async () => {
    const { page, problems } = await open('#/findings');
    const item = page.locator('.item').first();
    await item.locator('summary').click();
    await item.getByRole('button', { name: 'Judge', exact: true }).click();
    await item.getByRole('radio').first().check();
    await item.getByRole('button', { name: 'Record the judgement' }).click();
    await expect.poll(() => item.innerText()).toContain('Write in one line why');
    await item.getByLabel('Grounds').fill('The title says so.');
    await item.getByLabel('Judged by').fill('A. Reviewer');
    await item.getByRole('button', { name: 'Record the judgement' }).click();
    await expect.poll(() => item.innerText()).toContain('The title says so.');
    await expect.poll(() => item.innerText()).toContain('A. Reviewer');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => item.innerText()).toContain('not yet judged');
    expect(problems).toEqual([]);
  });
});
