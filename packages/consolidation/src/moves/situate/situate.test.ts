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
});
