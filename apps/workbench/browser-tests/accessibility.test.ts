import { AxeBuilder } from '@axe-core/playwright';
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
  return address.startsWith('#/findings') ? '.rule' : 'main h1';
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
        const { violations } = await new AxeBuilder({ page }).analyze();
        const said = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
        expect(said, address).toEqual([]);
      }
    },
  );
});
