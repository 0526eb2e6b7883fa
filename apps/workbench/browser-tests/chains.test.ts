import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

interface Pick {
  readonly construct: string;
  readonly direction?: string;
}

async function judgeSame(page: Page, left: Pick, right: Pick): Promise<void> {
  const judgements = page.getByRole('region', { name: 'What is the same' });
  const directions = judgements.getByLabel('Direction');
  await judgements.getByLabel('This construct').selectOption({ label: left.construct });
  if (left.direction !== undefined) await directions.nth(0).selectOption(left.direction);
  await judgements.getByLabel('That construct').selectOption({ label: right.construct });
  if (right.direction !== undefined) await directions.nth(1).selectOption(right.direction);
  await judgements.getByLabel('Reason').fill('Read side by side, they say the same.');
  await judgements.getByLabel('Judged by').fill('A. Reviewer');
  await judgements.getByRole('button', { name: 'Accept as the same' }).click();
}

async function acceptWorkedExample(page: Page): Promise<void> {
  await judgeSame(page, { construct: 'trust' }, { construct: 'partnership functioning and trust' });
  await judgeSame(
    page,
    { construct: 'task achievement', direction: 'decrease' },
    { construct: 'task failure', direction: 'increase' },
  );
}

const loops = (page: Page) => page.getByRole('region', { name: 'Loops' });
const loopText = 'IOC-02 → IOC-18 → IOC-02';

describe.skipIf(served === null)('chains and loops', () => {
  const open = useBrowser();

  it('counts 4 links to contexts and 13 to mechanisms, and no loop', async () => {
    const { page } = await open('#/chains');
    await expect
      .poll(() => page.locator('main').innerText())
      .toContain('17 links: 4 outcome to context, 13 outcome to mechanism');
    await expect.poll(() => loops(page).innerText()).toContain('No loop');
  });

  it('reads a chain with every context it needs and what it supplies itself', async () => {
    const { page } = await open('#/chains?chain=IOC-13>IOC-20>IOC-09>IOC-03');
    const needed = await page.locator('.needed').innerText();
    expect(needed).toContain('fitting accountability arrangements');
    expect(needed).toContain('constructive conflict resolution');
    expect(needed).toContain('organisational flexibility');
    expect(needed).toContain('The chain itself supplies: Faith in the collaboration is strong');
    await expect.poll(() => page.locator('.chain-detail').innerText()).toContain('inferred');
  });

  it('makes a loop appear with two judgements, says so beforehand, and undoes it', async () => {
    const { page, problems } = await open('#/chains');
    await acceptWorkedExample(page);
    await expect.poll(() => loops(page).innerText()).toContain(loopText);
    const loop = await loops(page).innerText();
    expect(loop).toContain('Reinforcing loop');
    expect(loop).toContain('Hangs on the judgements that');
    expect(loop).toContain('partnership functioning and trust');
    expect(loop).toContain('less task achievement');
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => loops(page).innerText()).toContain('No loop');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => loops(page).innerText()).toContain(loopText);
    expect(problems).toEqual([]);
  });

  it('keeps the work over a reload, and its history', async () => {
    const { page } = await open('#/chains');
    await acceptWorkedExample(page);
    await page.reload();
    await expect.poll(() => loops(page).innerText()).toContain(loopText);
    await page.keyboard.press('h');
    const history = page.getByRole('dialog', { name: 'History of changes' });
    await expect
      .poll(() => history.innerText())
      .toContain('less task achievement = more task failure');
    await expect.poll(() => history.innerText()).toContain('A. Reviewer');
    await history.getByRole('button', { name: 'Take back' }).last().click();
    await expect.poll(() => history.innerText()).toContain('taken back');
    await history.getByRole('button', { name: 'Take back' }).last().click();
    await history.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => history.innerText()).toContain('Write in one line why');
    await page.keyboard.press('Escape');
    await expect.poll(() => loops(page).innerText()).toContain('No loop');
  });

  it('takes a judgement back with a reason, and keeps it on record', async () => {
    const { page } = await open('#/chains');
    await acceptWorkedExample(page);
    await page.getByRole('button', { name: 'Take back', exact: true }).first().click();
    const form = page.locator('.identity form');
    await form.getByLabel('Reason').fill('On reading again they differ.');
    await form.getByRole('button', { name: 'Take the judgement back' }).click();
    await expect.poll(() => loops(page).innerText()).toContain('No loop');
    const record = await page.locator('.identity-withdrawn').innerText();
    expect(record).toContain('taken back');
    expect(record).toContain('On reading again they differ.');
  });

  it('tells the consequence before a judgement is made, and asks for a reason', async () => {
    const { page } = await open('#/chains');
    await judgeSame(
      page,
      { construct: 'trust' },
      { construct: 'partnership functioning and trust' },
    );
    const form = page.locator('.chains-judgements > .judgement');
    await form.getByLabel('This construct').selectOption({ label: 'task achievement' });
    await form.getByLabel('Direction').nth(0).selectOption('decrease');
    await form.getByLabel('That construct').selectOption({ label: 'task failure' });
    await expect.poll(() => form.innerText()).toContain('Give both a direction, or neither');
    await form.getByLabel('Direction').nth(1).selectOption('increase');
    await expect.poll(() => form.innerText()).toContain(`1 loop: ${loopText}`);
    await form.getByRole('button', { name: 'Accept as the same' }).click();
    await expect.poll(() => form.innerText()).toContain('Write in one line why');
    await expect.poll(() => loops(page).innerText()).toContain('No loop');
  });
});
