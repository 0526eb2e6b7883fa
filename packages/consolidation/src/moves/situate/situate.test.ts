import { buildConfiguration, buildEvidence, buildReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { situate } from './situate';

describe('situate', () => {
  const review = buildReview({
    facets: [
      {
        id: 'type',
        label: 'Type',
        values: [
          { id: 'merger', label: 'merger' },
          { id: 'alliance', label: 'alliance' },
        ],
      },
    ],
    configurations: [
      buildConfiguration(
        'A',
        { context: ['time increase'], mechanism: ['trust increase'] },
        { facets: [{ facet: 'type', value: 'merger' }] },
      ),
      buildConfiguration('B', {
        context: ['time increase', 'money increase'],
        mechanism: ['faith increase'],
      }),
    ],
    ...buildEvidence([['A', 's1', 'supports']]),
  });

  it('shows empty cells as gaps and what is not situated', () => {
    const [table] = situate(review).tables;
    expect(table!.gaps).toEqual([
      { construct: 'faith', value: 'merger' },
      { construct: 'faith', value: 'alliance' },
      { construct: 'trust', value: 'alliance' },
    ]);
    expect(table!.notSituated).toEqual(['B']);
    expect(table!.rows[1]!.cells[0]).toMatchObject({
      configurations: ['A'],
      families: 1,
      situated: ['A'],
    });
  });

  it('puts the shared context above the special one in the lattice', () => {
    const { lattice } = situate(review);
    expect(lattice.map(({ configurations }) => configurations)).toEqual([['A', 'B'], ['B']]);
    expect(lattice[1]!.moreGeneral).toEqual([0]);
  });

  it('puts a configuration where its sources are, counts study families once, and cuts the lattice', () => {
    const at = (id: string) => ({
      ...{ id, kind: 'document' as const, label: id, studyFamily: 'fam' },
      facets: [{ facet: 'type', value: 'alliance' }],
    });
    const through = buildReview({
      facets: review.facets,
      sources: [at('s1'), at('s2')],
      configurations: ['A', 'B', 'C'].map((id) =>
        buildConfiguration(id, { context: [`${id} increase`], mechanism: ['trust decrease'] }),
      ),
      ...buildEvidence([
        ['A', 's1'],
        ['A', 's2'],
        ['B', 's3'],
        ['C', 's2'],
      ]),
    });
    const { tables, lattice, latticeCut } = situate(through, { mostConcepts: 1 });
    expect(tables[0]!.rows).toEqual([
      {
        construct: 'trust',
        label: 'trust',
        cells: [
          { value: 'merger', configurations: [], families: 0, situated: [] },
          { value: 'alliance', configurations: ['A', 'C'], families: 1, situated: [] },
        ],
      },
    ]);
    expect(tables[0]!.notSituated).toEqual(['B']);
    expect([lattice.length, latticeCut]).toEqual([1, true]);
    expect(situate(through, { lattice: false })).toMatchObject({ lattice: [], latticeCut: false });
  });
});
