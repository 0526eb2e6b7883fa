import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { served, useBrowser } from './open-workbench';

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

const looks = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
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
    await page.getByRole('button', { name: 'Accept as it is', exact: true }).first().click();
    await page.locator('.finding-list .judgement').waitFor();
  }
}

describe.skipIf(served === null)('accessibility', { timeout: 240_000 }, () => {
  const open = useBrowser();

  it.each(looks)(
    'axe finds no violation in any view, in %s at %i pixels',
    async (colorScheme, width) => {
      const { page } = await open('', { colorScheme, viewport: { width, height: 900 } });
      for (const address of addresses) {
        await page.goto(`${served?.url ?? ''}${address}`);
        await page.locator('main h1').waitFor();
        // What is analysed beside the page has to be there to be looked at.
        await page.locator(awaited(address)).first().waitFor();
        await openFirst(page, address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const said = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
        expect(said, address).toEqual([]);
      }
    },
  );
});
