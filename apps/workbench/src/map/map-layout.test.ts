import { traceChains } from '@cmoc/consolidation';
import { exampleReview } from '@cmoc/model/testing';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../review-index/review-index';
import { layoutMap } from './map-layout';
import { mapConfiguration } from './map-model';
import { measuresFor, wrapped } from './measures';
import { spread } from './spread';

const review = exampleReview();
const index = indexOf(review);
const groups = index.groups.map(({ key, configurations }) => ({
  key,
  configurations: configurations.map((configuration) => mapConfiguration(configuration, index)),
}));
const { links } = traceChains(review);
const widths = [358, 740, 1080];

describe.each(widths)('the map at %i pixels', (width) => {
  const layout = layoutMap(groups, links, measuresFor(width, true, 6));

  it('draws every configuration once, whole, with every context and outcome it has', () => {
    const ribbons = layout.blocks.flatMap((block) => block.ribbons);
    expect(ribbons).toHaveLength(22);
    for (const { configuration, into, out } of ribbons) {
      expect(into).toHaveLength(configuration.contexts.length);
      expect(out).toHaveLength(configuration.outcomes.length);
    }
  });

  it('lets no box touch another in its column, nor leave the map', () => {
    for (const block of layout.blocks) {
      for (const column of [block.contexts, block.plates, block.outcomes]) {
        const boxes = [...column].sort((a, b) => a.y - b.y);
        for (const [at, box] of boxes.entries()) {
          const next = boxes[at + 1];
          if (next) expect(box.y + box.height).toBeLessThan(next.y);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
        }
      }
    }
  });

  it('keeps contexts left of mechanisms and mechanisms left of outcomes', () => {
    const { contextX, contextWidth, plateX, plateWidth, outcomeX } = layout.measures;
    expect(contextX + contextWidth).toBeLessThan(plateX);
    expect(plateX + plateWidth).toBeLessThan(outcomeX);
  });

  it('gives the same positions for the same review', () => {
    expect(layoutMap(groups, links, measuresFor(width, true, 6))).toEqual(layout);
  });
});

describe('joins', () => {
  it('gathers the 17 links of the example into 6 joins between boxes', () => {
    const { joins } = layoutMap(groups, links, measuresFor(1080, true, 6));
    expect(joins.reduce((sum, join) => sum + join.links.length, 0)).toBe(17);
    expect(joins).toHaveLength(6);
    expect(
      joins.every(({ from, to, inferred }) => from !== undefined && to !== undefined && inferred),
    ).toBe(true);
  });

  it('shows on a map of one mechanism where the theory comes from and goes on', () => {
    const trust = groups.filter(({ key }) => key === 'trust');
    const { joins } = layoutMap(trust, links, measuresFor(1080, false, 6));
    expect(
      joins.filter(({ from }) => from === undefined).flatMap((join) => join.links),
    ).toHaveLength(6);
    expect(joins.filter(({ to }) => to === undefined).flatMap((join) => join.links)).toHaveLength(
      8,
    );
  });
});

describe('spreading boxes in a column', () => {
  it('leaves boxes where they want to be while they do not touch', () => {
    expect(
      spread(
        [
          { middle: 20, height: 10 },
          { middle: 60, height: 10 },
        ],
        5,
      ),
    ).toEqual([15, 55]);
  });

  it('moves boxes apart evenly around where they want to be', () => {
    const tops = spread(
      [
        { middle: 50, height: 10 },
        { middle: 50, height: 10 },
      ],
      6,
    );
    expect(tops).toEqual([37, 53]);
  });

  it('never rises above the top', () => {
    expect(spread([{ middle: 0, height: 30 }], 5)).toEqual([0]);
  });
});

describe('breaking text into lines', () => {
  it('keeps every word, in order', () => {
    const text = 'more partnership functioning and trust';
    expect(wrapped(text, 90, 13).join(' ')).toBe(text);
    expect(wrapped(text, 90, 13).length).toBeGreaterThan(2);
  });
});
