import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

const housePack = {
  namespace: ['house', 'house@1'],
  apiVersion: 1,
  version: '1.0.0',
  instruments: [
    {
      id: 'house@1',
      title: 'House questions',
      about: 'What we ask of every review. It grades nothing.',
      grounds: [{ text: 'Our own practice.', checked: 'judgement' }],
      scale: [
        { id: 'unclear', label: 'unclear' },
        { id: 'yes', label: 'yes', affirms: true },
      ],
      ordered: true,
    },
  ],
  checks: [
    {
      id: 'house/theory-names-funders',
      revision: 1,
      title: 'A theory names funders',
      why: 'We ask of every theory who pays.',
      grounds: [{ text: 'Our own practice.', checked: 'judgement' }],
      presets: ['recommended'],
      severity: 'error',
      given: { each: 'theory' },
      rules: [
        {
          when: { not: { path: 'statement', hasWords: ['zyzzyva'] } },
          then: { message: 'no-funders', params: { theory: 'label' } },
        },
      ],
      messages: {
        'no-funders': {
          outcome: 'cant-tell',
          text: 'The theory “{theory}” names no funder.',
          advice: 'Say who pays, or that nobody does.',
        },
      },
    },
  ],
  items: [
    {
      id: 'house@1/read-aloud',
      revision: 1,
      title: 'The theory was read aloud',
      why: 'What cannot be read aloud is not clear.',
      grounds: [{ text: 'Our own practice.', checked: 'judgement' }],
      presets: ['recommended'],
      instrument: 'house@1',
      text: 'Was the theory read aloud to somebody outside the team?',
      subject: 'review',
      reads: ['theories'],
    },
  ],
};

/** Opens the pack and tells the review to use it. */
async function takeHousePack(page: Page): Promise<void> {
  await page.locator('#review-file').setInputFiles({
    name: 'house.rules.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(housePack)),
  });
  await page.getByRole('button', { name: 'Use its rules in this review' }).click();
  const form = page.locator('main > .judgement');
  await form.getByLabel('Reason').fill('Our house rules.');
  await form.getByLabel('Judged by').fill('A. Reviewer');
  await form.getByRole('button', { name: 'Run its rules on this review' }).click();
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain('Rule packages this review names: ./house.rules.json');
}

describe.skipIf(served === null)('findings', () => {
  const open = useBrowser();

  it('lists findings by check, each with its page and its way to the configuration', async () => {
    const { page } = await open('#/findings');
    const rule = page.locator('.rule', { hasText: 'support/claim-has-more-than-its-statement' });
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

  it('takes a verdict on what a check left to a person, keeps it, and undoes it', async () => {
    const { page, problems } = await open('#/findings');
    await takeHousePack(page);
    const rule = page.locator('.rule', { hasText: 'house/theory-names-funders' });
    const finding = rule.locator('.finding-list > li').first();
    await expect.poll(() => finding.innerText()).toContain('left to a person');
    await finding.getByRole('button', { name: 'Give a verdict' }).click();
    await finding.getByRole('button', { name: 'Record the verdict' }).click();
    await expect.poll(() => finding.innerText()).toContain('Choose what you found.');
    await finding.getByRole('radio', { name: 'No problem here' }).check();
    await finding.getByLabel('Reason').fill('Read with its passage.');
    await finding.getByLabel('Judged by').fill('A. Reviewer');
    await finding.getByRole('button', { name: 'Record the verdict' }).click();
    const main = page.locator('main');
    await expect.poll(() => main.innerText()).toContain('judged no problem, by A. Reviewer');
    await page.reload();
    await expect.poll(() => main.innerText()).toContain('judged no problem, by A. Reviewer');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => main.innerText()).not.toContain('judged no problem');
    expect(problems).toEqual([]);
  });

  it('accepts a finding as it is, until a day, and takes the waiver back', async () => {
    const { page } = await open('#/findings');
    await page.locator('.rule').first().waitFor();
    await page.getByText('in full').first().click();
    const finding = page.locator('.finding-list > li:visible').first();
    await finding.getByRole('button', { name: 'Accept as it is' }).click();
    await finding.getByLabel('Until the end of').fill('2199-12-31');
    await finding.getByLabel('Reason').fill('Known, and dealt with in the report.');
    await finding.getByLabel('Judged by').fill('A. Reviewer');
    await finding.getByRole('button', { name: 'Accept it as it is' }).click();
    await expect.poll(() => finding.innerText()).toContain('accepted as it is, by A. Reviewer');
    await finding.getByText('On record: 1 verdict or waiver').click();
    await expect.poll(() => finding.innerText()).toContain('31 December 2199');
    await finding.getByRole('button', { name: 'Take back' }).click();
    await finding.getByLabel('Reason').fill('It has to be dealt with now.');
    await finding.getByRole('button', { name: 'Take the waiver back' }).click();
    await expect.poll(() => finding.innerText()).not.toContain('accepted as it is, by');
    await expect.poll(() => finding.innerText()).toContain('taken back');
  });

  it('finds the items on which raters differ, and takes what they agreed on', async () => {
    const { page } = await open('#/findings');
    const item = page.locator('.item').first();
    await item.locator('summary').click();
    const judge = async (level: number, name: string, agreed = false) => {
      await item.getByRole('button', { name: /^Judge/ }).click();
      await item.getByRole('radio').nth(level).check();
      await item.getByLabel('Grounds').fill(`As ${name} reads it.`);
      await item.getByLabel('Judged by').fill(name);
      if (agreed) await item.getByLabel('The raters agreed').check();
      await item.getByRole('button', { name: 'Record the judgement' }).click();
    };
    await judge(0, 'A. Reviewer');
    await expect.poll(() => item.innerText()).toContain('As A. Reviewer reads it.');
    await judge(1, 'B. Reviewer');
    await expect.poll(() => item.innerText()).toContain('raters differ');
    await page.getByLabel('Where they stand').selectOption('contested');
    await expect.poll(() => page.locator('.item').count()).toBe(1);
    await page.getByLabel('Where they stand').selectOption('');
    await item.locator('summary').click();
    await judge(0, 'B. Reviewer', true);
    await expect.poll(() => item.innerText()).not.toContain('raters differ');
    await expect.poll(() => item.innerText()).toContain('agreed together');
  });

  it('runs a rule pack that was opened, when the review is told to use it', async () => {
    const { page } = await open('#/findings');
    await takeHousePack(page);
    await expect.poll(() => page.locator('.instrument', { hasText: 'House' }).count()).toBe(1);
  });
});
