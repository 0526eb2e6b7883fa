import { readFileSync } from 'node:fs';
import { pageOf } from '@cmoc/appraisal';
import { describe, expect, test } from 'vitest';
import rameses from './index';
import { ramesesWithPages } from './pages/index';

const textOf = (id: string) => JSON.stringify(pageOf(id, [ramesesWithPages]));
const itemsOf = (instrument: string) =>
  rameses.items.filter((item) => item.instrument.id === instrument);

describe('the packs', () => {
  test.each([
    ['rameses-synthesis@2013', 19],
    ['rameses-quality-synthesis@2014', 9],
    ['rameses-evaluation@2016', 20],
    ['rameses-meta-narrative@2013', 20],
    ['relevance-richness-rigour', 3],
    ['cerqual@2016', 4],
    ['cerqual@2018', 4],
  ])('%s has %i items', (instrument, count) => {
    expect(itemsOf(instrument)).toHaveLength(count);
  });

  test('grade eight domains, the first of them in two parts', () => {
    const numbers = itemsOf('rameses-quality-synthesis@2014').map(({ number }) => number);
    expect(numbers).toEqual(['1a', '1b', '2', '3', '4', '5', '6', '7', '8']);
  });

  test('never let software suggest that something was reported', () => {
    const suggested = new Set(rameses.items.map((item) => item.suggestWhenNothingHeld));
    expect(suggested).toEqual(new Set([undefined, 'unclear']));
  });

  test('say on the page of every unchecked item that it was not checked against its source', () => {
    const unchecked = rameses.items.filter((item) =>
      item.grounds.some(({ checked }) => checked === 'unchecked'),
    );
    expect(unchecked.length).toBeGreaterThan(50);
    for (const { id } of unchecked) {
      expect(textOf(id)).toContain('not checked against its source');
    }
  });

  test('cite a DOI or name where it was read for every item', () => {
    const without = rameses.items.filter(
      ({ grounds }) =>
        !grounds.some(({ doi, locator }) => doi !== undefined || locator !== undefined),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('give signals from checks that exist', () => {
    const known = new Set(rameses.checks.map(({ id }) => id));
    const stray = rameses.items.flatMap((item) =>
      (item.signals ?? []).filter(({ from }) => !known.has(from)).map(({ from }) => from),
    );
    expect(stray).toEqual([]);
  });

  test('express at least half of the computed rules as data', () => {
    const declared = rameses.checks.filter(({ declaration }) => declaration !== undefined);
    expect(declared.length * 2).toBeGreaterThanOrEqual(rameses.checks.length);
  });

  test('put the feeding checks of an item into every preset of the item that is not optional', () => {
    const preset = rameses.presets['rameses-synthesis'];
    const feeders = rameses.items
      .filter(({ id }) => preset?.items.includes(id))
      .flatMap((item) => (item.signals ?? []).map(({ from }) => from));
    const missing = feeders.filter((id) => !(id in (preset?.checks ?? {})));
    expect(missing).toEqual([]);
  });
});

describe('the generated files', () => {
  // That generating again gives the same files is a check of its own.
  test('tell for every check how planted defects were found', () => {
    for (const { id } of rameses.checks) {
      expect(textOf(id)).toContain('planted');
    }
  });

  test('hold the page of every rule in its folder, as its blocks render', () => {
    for (const { id } of [...rameses.checks, ...rameses.items]) {
      const page = readFileSync(new URL(`./${id}/page.md`, import.meta.url), 'utf8');
      const { title, blocks } = pageOf(id, [ramesesWithPages]) ?? { title: '', blocks: [] };
      expect(page.startsWith(`# ${title}\n`)).toBe(true);
      const headings = blocks.flatMap((block) => (block.type === 'heading' ? block.text : []));
      expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(headings);
      const examples = blocks.filter(({ type }) => type === 'example');
      expect(page.match(/^```json$/gm)).toHaveLength(examples.length);
    }
  });
});
