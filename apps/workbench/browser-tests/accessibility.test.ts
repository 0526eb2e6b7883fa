import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

/** Every view, and what a view can show beside itself. */
const addresses = [
  '#/overview',
  '#/configurations',
  '#/configurations?open=configuration:IOC-19',
  '#/configurations?open=construct:trust',
  '#/configurations?open=source:P2',
  '#/map',
  '#/map?mechanism=*',
  '#/map?mechanism=trust&as=table',
  '#/chains',
  '#/proposals?list=opposite',
  '#/proposals?list=consolidate&proposal=first',
  '#/proposals?list=situate',
  '#/findings',
  '#/findings?page=craft/support-from-several-studies',
];

/** Colours are all that a colour scheme changes; a narrow window moves and hides things. */
const contrast = 'color-contrast';
const looks = [
  { colorScheme: 'light', width: 1280, choose: (axe: AxeBuilder) => axe },
  { colorScheme: 'dark', width: 1280, choose: (axe: AxeBuilder) => axe.withRules(contrast) },
  { colorScheme: 'light', width: 390, choose: (axe: AxeBuilder) => axe.disableRules(contrast) },
] as const;

/** The part of a view that comes last. */
function awaited(address: string): string {
  if (address.startsWith('#/chains')) return '.chain';
  if (address.includes('list=situate')) return '.facet';
  if (address.startsWith('#/proposals')) return '.proposal';
  return address.startsWith('#/findings') ? '.rule' : 'main h1';
}

/** Opens what has to be looked at open: a proposal, and the form on a finding. */
async function openFirst(page: Page, address: string): Promise<void> {
  if (address.endsWith('proposal=first')) {
    await page.locator('.proposal-line').first().click();
    await page.locator('.decision').waitFor();
  }
  if (address === '#/findings') {
    await page.getByText('in full').first().click();
    await page.getByRole('button', { name: 'Accept as it is', exact: true }).first().click();
    await page.locator('.finding-list .judgement').waitFor();
  }
}

/** Beside a view that is looked at on its own, only what was opened is looked at. */
function axeOn(page: Page, address: string): AxeBuilder {
  // There are no frames, so that nothing needs to be gathered from them.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  return address.includes('?open=') ? axe.include('aside') : axe;
}

/** Goes to another view of the page that is open, and waits until it is drawn. */
async function goTo(hash: string): Promise<void> {
  location.hash = hash;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}

describe.skipIf(served === null)('accessibility', { timeout: 240_000 }, () => {
  const open = useBrowser();

  it('axe finds no violation in any view, wide and narrow, in light and in dark', async () => {
    const { page } = await open();
    for (const address of addresses) {
      await page.evaluate(goTo, address);
      // What is analysed beside the page has to be there to be looked at.
      await page.locator(awaited(address)).first().waitFor();
      await openFirst(page, address);
      for (const { colorScheme, width, choose } of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await choose(axeOn(page, address)).analyze();
        const said = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
        expect(said, `${address} ${colorScheme} ${width}`).toEqual([]);
      }
    }
  });
});
