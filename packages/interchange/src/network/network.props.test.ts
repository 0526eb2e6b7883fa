import { parseReview, type Review } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LossLog } from '../contract/loss-report';
import { ContributionBuilder } from '../contribution/contribution';
import { asReview } from '../testing/outcome-problems';
import type { Network } from './network';
import { readNetwork } from './read-network';
import { reviewNetwork } from './review-network';

function readBack(network: Network) {
  const losses = new LossLog();
  const builder = new ContributionBuilder(losses);
  readNetwork(network, { builder, losses });
  return { value: builder.finish(), lossReport: losses.report() };
}

/** What a network carries of a review. */
function carried({ configurations, constructs, links }: Partial<Review>) {
  return {
    configurations: (configurations ?? []).map(({ id, title, tier, status, statement, slots }) => ({
      ...{ id, title, tier, status, statement },
      slots: slots.map(({ id: slot, role, text, direction, constructs: about }) => ({
        ...{ slot, role, text, direction, about },
      })),
    })),
    constructs: (constructs ?? []).map(({ id, label }) => ({ id, label })),
    links: (links ?? []).map(({ by: _by, at: _at, ...link }) => link),
  };
}

describe('the network of a review', () => {
  it('gives back every configuration, slot, role, direction, construct and link', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.boolean(), (seed, turned) => {
        const { review } = syntheticReview({ seed, documents: 2, configurations: 8 });
        const network = reviewNetwork(review, new LossLog());
        const order = <Item>(items: readonly Item[]) => (turned ? [...items].reverse() : items);
        const { value, lossReport } = readBack({
          nodes: order(network.nodes),
          edges: order(network.edges),
        });
        expect(carried(value)).toEqual(carried(review));
        expect(lossReport).toEqual([]);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it('gives back the example', () => {
    const review = exampleReview();
    expect(carried(readBack(reviewNetwork(review, new LossLog())).value)).toEqual(carried(review));
  });

  it('takes an edge between two constructs for a claim, never for a configuration', () => {
    const { nodes } = reviewNetwork(exampleReview(), new LossLog());
    const [one, other] = nodes.filter(({ id }) => id.startsWith('construct:'));
    const edge = { id: 'e', source: one?.id ?? '', target: other?.id ?? '', label: 'why' };
    const { value } = readBack({ nodes, edges: [{ ...edge, directed: true, attributes: {} }] });
    expect(value.configurations?.every(({ slots }) => slots.length === 0)).toBe(true);
    expect(value.memos).toMatchObject([
      { about: [{ kind: 'construct' }, { kind: 'construct' }], kind: 'note' },
    ]);
    expect(parseReview(asReview(value)).ok).toBe(true);
  });

  it('reports an edge of a configuration without a role, and an edge to nothing', () => {
    const attributes = { cmoc_kind: 'configuration', cmoc_id: 'A' };
    const nodes = [
      { id: 'a', label: 'A', attributes },
      { id: 'b', label: 'B', attributes: {} },
    ];
    const edge = { label: '', directed: true, attributes: {} };
    const { value, lossReport } = readBack({
      nodes,
      edges: [
        { ...edge, id: '1', source: 'a', target: 'b' },
        { ...edge, id: '2', source: 'b', target: 'nowhere' },
      ],
    });
    expect(value.configurations).toMatchObject([{ id: 'A', slots: [] }]);
    expect(lossReport.map(({ kind, place }) => [kind, place])).toEqual([
      ['unreadable', 'edge 2'],
      ['unreadable', 'edges'],
    ]);
  });
});
