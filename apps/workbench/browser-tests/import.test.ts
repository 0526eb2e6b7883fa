import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

const library = [
  'TY  - JOUR',
  'TI  - Trust between providers: a synthetic record',
  'AU  - Doe, Jane',
  'PY  - 2020',
  'DO  - 10.5555/synthetic.1',
  'ER  - ',
  '',
].join('\r\n');

const file = { name: 'library.ris', mimeType: 'text/plain', buffer: Buffer.from(library) };

describe.skipIf(served === null)('files of other formats', () => {
  const open = useBrowser();

  it('shows what a file would bring in, brings it in as one step, and undoes it', async () => {
    const { page, problems } = await open('#/overview');
    await page.locator('#review-file').setInputFiles(file);
    const dialog = page.getByRole('dialog', { name: 'Bring in library.ris' });
    await expect.poll(() => dialog.innerText()).toContain('1 source');
    await dialog.getByLabel('Judged by').fill('A. Reviewer');
    await dialog.getByRole('button', { name: /^Add/ }).click();
    await page.keyboard.press('h');
    const history = page.getByRole('dialog', { name: 'History of changes' });
    await expect.poll(() => history.innerText()).toContain('from library.ris');
    await page.keyboard.press('Escape');
    await page.locator('#review-file').setInputFiles(file);
    await expect.poll(() => dialog.innerText()).toContain('There is nothing to add');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('#review-file').setInputFiles(file);
    await expect.poll(() => dialog.innerText()).toContain('1 source');
    expect(problems).toEqual([]);
  });

  it('exports to another format and says what it could not take along', async () => {
    const { page, problems } = await open('#/overview');
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog', { name: 'Export the review' });
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as GraphML' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/\.graphml$/);
    await expect.poll(() => dialog.innerText()).toContain('Written: GraphML');
    expect(problems).toEqual([]);
  });
});
