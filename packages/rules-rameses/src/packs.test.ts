import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import rameses from './index';
import { explain } from './pages/index';

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
    for (const { id } of unchecked) expect(explain(id)).toContain('not checked against its source');
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

/** What the field asks for, and the rule that looks at it. */
const asked: readonly [string, ...string[]][] = [
  ['V1 an activity as a mechanism', 'craft/mechanism-not-activity'],
  ['V2 a setting as a context', 'craft/context-not-setting'],
  ['V3 a mechanism without an actor', 'craft/mechanism-has-actor'],
  ['V4 a resource without a response, or the reverse', 'craft/resource-and-response'],
  ['V5 a claim with neither evidence nor inference', 'craft/claim-has-warrant'],
  ['V6 evidence from one study family', 'craft/support-from-several-studies'],
  ['V7 opposing evidence without a move', 'craft/opposing-evidence-is-answered'],
  ['V8 a move without a reason', 'craft/move-has-reason'],
  ['V9 both directions in the same context', 'craft/opposed-directions'],
  ['V10 a link between different constructs', 'craft/link-joins-same-construct'],
  ['V11 an outcome for nobody', 'craft/outcome-says-for-whom'],
  ['V12 an umbrella word as a mechanism', 'craft/mechanism-is-unpacked'],
  ['V13 a theory without an account', 'craft/theory-accounts-for-pattern'],
  ['V14 orphans', 'craft/construct-is-used', 'craft/configuration-is-mapped'],
  ['V15 a quotation that is not in its source', 'craft/quotation-in-full-text'],
  [
    'A1 three judgements kept apart',
    'relevance-richness-rigour/relevance',
    'relevance-richness-rigour/richness',
    'relevance-richness-rigour/rigour',
  ],
  ['A2 a rating without grounds', 'relevance-richness-rigour/rating-has-grounds'],
  ['A3 rich and weak', 'relevance-richness-rigour/rich-but-weak'],
  ['A4 thin for every area', 'relevance-richness-rigour/thin-for-every-area'],
  ['A5 raters who differ', 'relevance-richness-rigour/difference-is-settled'],
  ['A6 relevance to an earlier theory', 'relevance-richness-rigour/relevance-to-current-theory'],
  ['A7 kinds of sources', 'relevance-richness-rigour/source-says-its-kind'],
  ['A8 a study counted twice', 'relevance-richness-rigour/report-once'],
  ['A9 the status of a passage', 'relevance-richness-rigour/status-fits-source'],
  ['high confidence on one document or family', 'support/confidence-has-breadth'],
  ['no exception sought', 'support/exception-was-sought'],
  ['a theory that never stands together', 'support/theory-stands-together'],
  ['opposing evidence on any claim', 'support/opposing-claim-is-answered'],
  ['a demi-regularity on one configuration', 'support/pattern-has-members'],
  ['quotations that do not resolve', 'support/quotation-resolves'],
  ['claims that rest on imputation', 'support/claim-rests-on-words'],
  ['a refined configuration without a way back', 'support/refined-leads-back'],
];

describe('what the field asks for', () => {
  test.each(asked)('%s has a rule of its own', (_, ...ids) => {
    const known = new Set([...rameses.checks, ...rameses.items].map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  test('names every check', () => {
    const named = new Set(asked.flatMap(([, ...ids]) => ids));
    expect(rameses.checks.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});

describe('the generated files', () => {
  // That generating again gives the same files is a check of its own.
  test('tell for every check how planted defects were found', () => {
    for (const { id } of rameses.checks) expect(explain(id)).toContain('planted');
  });

  test('hold a page for every rule, the same as in its folder', () => {
    for (const { id } of [...rameses.checks, ...rameses.items]) {
      expect(explain(id)).toBe(readFileSync(new URL(`./${id}/page.md`, import.meta.url), 'utf8'));
    }
    expect(explain('craft/no-such-rule')).toBeUndefined();
  });
});
