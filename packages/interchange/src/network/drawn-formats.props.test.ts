import { parseReviewOrThrow, type Review } from '@cmoc/model';
import { exampleReview, syntheticReview } from '@cmoc/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LossLog } from '../contract/loss-report';
import { writeForeignFile } from '../file/file';
import { formatContract } from '../testing/format-contract';
import { dotFormat } from '../formats/dot/dot';
import { jsonCanvasFormat } from '../formats/json-canvas/json-canvas';
import { mermaidFormat } from '../formats/mermaid/mermaid';
import { reviewNetwork } from './review-network';

function written(review: Review, format: string): string {
  const result = writeForeignFile(review, format);
  return result.ok ? new TextDecoder().decode(result.value.bytes) : '';
}

/** Words that a language for drawings could take for its own. */
const words = fc
  .array(
    fc.constantFrom(
      ...['"', '\\', '\\n', '\n', '];', '}', '-->', '|', '%%{init}', '#quot;', '`', '<b>', '&amp;'],
      ...['Trust', ' ', 'ä', '\u{1F600}', 'subgraph', 'end', '=1+1', '${x}'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `w${parts.join('')}`);

const reviews = fc.tuple(words, words, words, words).map(([title, label, cause, effect]) =>
  parseReviewOrThrow({
    format: 'cmoc-review',
    version: '2.0',
    id: 'r',
    title,
    constructs: [{ id: 'k', label }],
    configurations: [
      {
        id: 'A',
        title,
        tier: 'extracted',
        slots: [
          { id: 'c', role: 'context', text: cause, constructs: ['k'], direction: 'decrease' },
          { id: 'o', role: 'outcome', text: effect },
        ],
      },
    ],
  }),
);

const settings = { seed: 7, numRuns: 200 };
const quotedText = /"((?:[^"\\]|\\.)*)"/g;

/** What Graphviz makes of a quoted id. */
const plain = (text: string) =>
  text.replace(/\\(["\\n])/g, (_all, mark) => (mark === 'n' ? '\n' : String(mark)));

describe('DOT', () => {
  it('keeps every node, edge, role and text in its own quotation marks', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const lines = written(review, 'dot').trimEnd().split('\n');
        const { nodes, edges } = reviewNetwork(review, new LossLog());
        expect(lines).toHaveLength(3 + nodes.length + edges.length);
        const body = lines.slice(2, -1).map((line) => {
          expect(line.replace(quotedText, 'Q')).toMatch(/^ {2}Q(?: -> Q)? \[(?:\w+=Q(?:, )?)+\];$/);
          return [...line.matchAll(quotedText)].map(([, text = '']) => plain(text));
        });
        const folded = (text: string) => text.replace(/\r\n?/g, '\n');
        expect(body).toEqual([
          ...nodes.map(
            ({ id, label, attributes }) =>
              expect.arrayContaining([
                id,
                folded(label),
                ...Object.values(attributes).map(folded),
              ]) as unknown,
          ),
          ...edges.map(
            ({ source, target, attributes }) =>
              expect.arrayContaining([
                source,
                target,
                ...Object.values(attributes).map(folded),
              ]) as unknown,
          ),
        ]);
      }),
      settings,
    );
  });
});

describe('Mermaid', () => {
  it('lets no text be taken for syntax, and gives it back from its character codes', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        const [first, ...lines] = written(review, 'mermaid').trimEnd().split('\n');
        expect(first).toBe('flowchart LR');
        const labels = lines.flatMap((line) => {
          expect(line).toMatch(
            /^ {2}(?:%% [\w:.-]+|n\d+[[(]"[^"`<>&|{}\\]*"[\])]|n\d+ -\.?->\|"[^"`<>&|{}\\]*"\| n\d+)$/u,
          );
          const label = /^ {2}n\d+[[(]"(.*)"[\])]$/u.exec(line)?.[1];
          return label === undefined ? [] : [label];
        });
        const decoded = labels.map((label) =>
          label.replace(/#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code))),
        );
        const { nodes } = reviewNetwork(review, new LossLog());
        expect(decoded).toEqual(nodes.map(({ label }) => label.replace(/\s+/g, ' ')));
      }),
      settings,
    );
  });
});

interface CanvasNode {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly {
    readonly id: string;
    readonly fromNode: string;
    readonly toNode: string;
  }[];
}

describe('JSON Canvas', () => {
  const { review } = syntheticReview({ seed: 6, documents: 4, configurations: 25 });
  it.each([exampleReview(), review])(
    'puts every slot into the group of its configuration',
    (one) => {
      const { nodes, edges } = JSON.parse(written(one, 'json-canvas')) as Canvas;
      const byId = new Map(nodes.map((node) => [node.id, node]));
      expect(byId.size).toBe(nodes.length);
      const sides = nodes.flatMap(({ x, y, width, height }) => [x, y, width, height]);
      expect(sides.every(Number.isInteger)).toBe(true);
      for (const { id, slots } of one.configurations) {
        const group = byId.get(`configuration:${id}`);
        for (const slot of slots) {
          const card = byId.get(`slot:${id}:${slot.id}`);
          expect(card?.text).toContain(slot.text);
          expect(card?.text).toContain(`**${slot.role}`);
          expect(group !== undefined && card !== undefined && isInside(card, group)).toBe(true);
        }
      }
      for (const { fromNode, toNode } of edges)
        expect([byId.has(fromNode), byId.has(toNode)]).toEqual([true, true]);
    },
  );

  it('lays groups out side by side, never over each other', () => {
    const { nodes } = JSON.parse(written(review, 'json-canvas')) as Canvas;
    const groups = nodes.filter(({ type }) => type === 'group');
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(at + 1)) expect(overlap(one, other)).toBe(false);
  });
});

function isInside(card: CanvasNode, group: CanvasNode): boolean {
  return (
    card.x >= group.x &&
    card.y >= group.y &&
    card.x + card.width <= group.x + group.width &&
    card.y + card.height <= group.y + group.height
  );
}

function overlap(one: CanvasNode, other: CanvasNode): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

describe('the contract', () => {
  const { review } = syntheticReview({ seed: 3, documents: 3, configurations: 10 });
  const material = { samples: [], reviews: [exampleReview(), review] };
  const cases = [dotFormat, mermaidFormat, jsonCanvasFormat].flatMap((format) =>
    formatContract(format, material),
  );
  it.each(cases)('$name', ({ problems }) => expect(problems()).toEqual([]));
});
