import { writeReview } from '@cmoc/model';
import { syntheticReview } from '@cmoc/model/testing';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

const lists = (page: Page) => page.getByRole('navigation', { name: 'Lists of proposals' });
const lines = (page: Page) => page.locator('.proposal-line');

/** How many proposals a list holds, as the navigation says it; waits until it is worked out. */
async function held(page: Page, list: string): Promise<number> {
  const link = lists(page).getByRole('link', { name: list });
  await expect.poll(() => link.innerText()).toMatch(/\d/);
  return Number(/\d+/.exec(await link.innerText())?.[0]);
}

async function answerFirst(
  page: Page,
  answer: 'Accept' | 'Reject',
  reason: string,
): Promise<string> {
  await lines(page).first().waitFor();
  const summary = await page.locator('.proposal-summary').first().innerText();
  await lines(page).first().click();
  const form = page.locator('.decision');
  await form.getByRole('radio', { name: answer }).first().check();
  await form.getByLabel('Reason').fill(reason);
  await form.getByLabel('Judged by').fill('A. Reviewer');
  await form.getByRole('button', { name: 'Record the answer' }).click();
  return summary;
}

const summaries = (page: Page) => page.locator('.proposal-summary').allInnerTexts();

describe.skipIf(served === null)('proposals', () => {
  const open = useBrowser();

  it('shows the parts of a likeness with their weights, and the roles of both names', async () => {
    const { page } = await open('#/proposals?list=opposite');
    await lines(page).first().click();
    const body = page.locator('.proposal-body');
    await expect.poll(() => body.locator('.similarity').innerText()).toContain('Weight');
    expect(await body.innerText()).toContain('They read as opposite poles');
    expect(await body.innerText()).toContain('context in 1 configuration');
  });

  it('proposes opposite poles as opposites and never as the same', async () => {
    const { page } = await open('#/proposals?list=opposite');
    const poles = '“constructive conflict resolution” and “destructive conflict resolution”';
    await lines(page).first().waitFor();
    expect((await summaries(page)).some((said) => said.startsWith(poles))).toBe(true);
    await lists(page).getByRole('link', { name: 'The same' }).click();
    await expect.poll(() => page.locator('h2').first().innerText()).toBe('The same');
    expect((await summaries(page)).some((said) => said.startsWith(poles))).toBe(false);
  });

  it('accepts with a reason, keeps it over a reload, and undo restores the proposal', async () => {
    const { page, problems } = await open('#/proposals?list=same');
    const before = await held(page, 'The same');
    await lines(page).first().click();
    await page.locator('.decision').getByRole('button', { name: 'Record the answer' }).click();
    await expect.poll(() => page.locator('.decision').innerText()).toContain('Choose one');
    await expect.poll(() => page.locator('.decision').innerText()).toContain('in one line why');
    await lines(page).first().click();
    const summary = await answerFirst(page, 'Accept', 'Both name the same thing.');
    await expect.poll(() => held(page, 'The same')).toBeLessThan(before);
    expect(await held(page, 'Answered')).toBe(1);
    await page.reload();
    await expect.poll(() => held(page, 'The same')).toBeLessThan(before);
    expect(await summaries(page)).not.toContain(summary);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => held(page, 'The same')).toBe(before);
    await expect.poll(() => summaries(page)).toContain(summary);
    expect(problems).toEqual([]);
  });

  it('remembers a rejection, shows it on record, and can take it back', async () => {
    const { page } = await open('#/proposals?list=opposite');
    const before = await held(page, 'Opposites');
    const summary = await answerFirst(page, 'Reject', 'They are not poles of one thing.');
    await expect.poll(() => held(page, 'Opposites')).toBe(before - 1);
    expect(await summaries(page)).not.toContain(summary);
    await lists(page).getByRole('link', { name: 'Answered' }).click();
    const record = page.locator('.identity').first();
    await expect.poll(() => record.innerText()).toContain('They are not poles of one thing.');
    expect(await record.innerText()).toContain('Rejected');
    expect(await record.innerText()).toContain('A. Reviewer');
    await record.getByRole('button', { name: 'Take back' }).click();
    await record.getByLabel('Reason').fill('On reading again.');
    await record.getByRole('button', { name: 'Take the answer back' }).click();
    await expect.poll(() => held(page, 'Opposites')).toBe(before);
  });

  it('says on a configuration written from a suggestion that it came from one', async () => {
    const { page } = await open('#/proposals?list=consolidate');
    await answerFirst(page, 'Accept', 'All tell the same.');
    await expect.poll(() => held(page, 'Answered')).toBe(1);
    await page.goto(`${served?.url ?? ''}#/proposals?list=answered`);
    await page.locator('.identity a', { hasText: 'consolidate' }).first().click();
    const detail = page.getByRole('complementary');
    await expect.poll(() => detail.innerText()).toContain('from a suggestion');
    expect(await detail.innerText()).toContain('All tell the same.');
  });

  it('switches suggestions off, and keeps what was answered', async () => {
    const { page } = await open('#/proposals?list=same');
    await answerFirst(page, 'Accept', 'Both name the same thing.');
    await expect.poll(() => held(page, 'Answered')).toBe(1);
    await page.getByLabel('Show suggestions').uncheck();
    await expect.poll(() => page.locator('main').innerText()).toContain('switched off');
    expect(await lines(page).count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.locator('main').innerText()).toContain('switched off');
    await expect.poll(() => page.locator('.identity').count()).toBe(1);
  });

  it('splits a group: the ticked are judged the same, the others not, as one step', async () => {
    const { page, problems } = await open('#/proposals');
    await page.locator('#review-file').setInputFiles({
      name: 'synthetic.cmoc.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writeReview(syntheticReview({ seed: 1, configurations: 100 }).review)),
    });
    await page.getByText('generated by a program').waitFor();
    await page.goto(`${served?.url ?? ''}#/proposals?list=group`);
    await page
      .locator('.proposal-line', { hasText: /[3-9] names/ })
      .first()
      .click();
    const members = page.getByRole('group', { name: 'Which of them stay together' });
    const all = await members.getByRole('checkbox').count();
    expect(await page.locator('.group-chain').innerText()).toContain('weakest link');
    await members.getByRole('checkbox').last().uncheck();
    const form = page.locator('.decision');
    await form.getByRole('radio', { name: `the ${all - 1} ticked are the same` }).check();
    await form.getByLabel('Reason').fill('The last one is something else.');
    await form.getByLabel('Judged by').fill('A. Reviewer');
    await form.getByRole('button', { name: 'Record the answer' }).click();
    await expect.poll(() => held(page, 'Answered')).toBe(1);
    await page.keyboard.press('h');
    const history = page.getByRole('dialog', { name: 'History of changes' });
    await expect
      .poll(() => history.innerText())
      .toContain(`${all - 1} of ${all} constructs are one, 1 not.`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => held(page, 'Answered')).toBe(0);
    expect(problems).toEqual([]);
  });

  it('moves through a list from the keys, opens and answers from them', async () => {
    const { page } = await open('#/proposals?list=same');
    await lines(page).first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(
      await lines(page)
        .nth(1)
        .evaluate((line) => line === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.decision').waitFor();
    await page.keyboard.press('r');
    expect(await page.locator('.decision').getByRole('radio', { name: 'Reject' }).isChecked()).toBe(
      true,
    );
  });
});
