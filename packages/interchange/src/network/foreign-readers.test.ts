import { parseReviewOrThrow } from '@cmoc/model';
import { describe, expect, it } from 'vitest';
import { asReview } from '../testing/outcome-problems';
import { writeForeignFile } from '../file/file';

/**
 * Golden values: the edges that networkx 2.8.8 reads from the GraphML and from the GEXF of this review, by
 * `test/golden/read_network.py`. They are no reading of ours, so that an edge that is written the wrong way
 * round is found out.
 */
const readByNetworkx = [
  ['Hope first', 'outcome', 'fewer falls'],
  ['Hope first', 'outcome', 'Staff stay'],
  ['Hope first', 'outcome-to-context', 'Then time'],
  ['They speak up', 'mechanism', 'Hope first'],
  ['Then time', 'outcome', 'fewer falls'],
  ['They plan', 'mechanism', 'Then time'],
  ['hope', 'context', 'Hope first'],
  ['hope', 'context', 'Then time'],
].sort();

const slot = (id: string, role: string, text: string, constructs: string[] = []) => ({
  id,
  role,
  text,
  constructs,
});

const review = parseReviewOrThrow({
  ...(asReview({}) as object),
  constructs: [
    { id: 'hope', label: 'hope' },
    { id: 'falls', label: 'fewer falls' },
  ],
  configurations: [
    {
      id: 'A',
      title: 'Hope first',
      tier: 'extracted',
      slots: [
        slot('c1', 'context', 'Hope is there', ['hope']),
        slot('m1', 'mechanism', 'They speak up'),
        slot('o1', 'outcome', 'Fewer fall', ['falls']),
        slot('o2', 'outcome', 'Staff stay'),
      ],
    },
    {
      id: 'B',
      title: 'Then time',
      tier: 'extracted',
      slots: [
        slot('c1', 'context', 'Hope is there', ['hope']),
        slot('m1', 'mechanism', 'They plan'),
        slot('o1', 'outcome', 'Fewer fall', ['falls']),
      ],
    },
  ],
  links: [{ id: 'l', kind: 'outcome-to-context', from: 'A', to: 'B', basis: 'inferred' }],
});

function written(format: string): string {
  const result = writeForeignFile(review, format);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return new TextDecoder().decode(result.value.bytes);
}

type Edge = readonly [
  source: string | undefined,
  role: string | undefined,
  target: string | undefined,
];

/** Groups of a pattern wherever it stands. */
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match.slice(1));

const edgesOf: Readonly<Record<string, (text: string) => readonly Edge[]>> = {
  graphml: (text) => {
    const labels = new Map(
      all(text, /<node id="([^"]*)">\s*<data key="label">([^<]*)</g).map(([id, label]) => [
        id,
        label,
      ]),
    );
    return all(
      text,
      /<edge [^>]*source="([^"]*)" target="([^"]*)">\s*<data key="label">([^<]*)</g,
    ).map(([source, target, role]): Edge => [labels.get(source), role, labels.get(target)]);
  },
  gexf: (text) => {
    const labels = new Map(
      all(text, /<node id="([^"]*)" label="([^"]*)"/g).map(([id, label]) => [id, label]),
    );
    return all(text, /<edge ([^>]*)>/g).map(([said = '']): Edge => {
      const of = (name: string) => new RegExp(` ?\\b${name}="([^"]*)"`).exec(said)?.[1];
      return [labels.get(of('source')), of('label'), labels.get(of('target'))];
    });
  },
  dot: (text) => {
    const labels = new Map(
      all(text, /^ {2}"([^"]*)" \[label="([^"]*)"/gm).map(([id, label]) => [id, label]),
    );
    return all(text, /^ {2}"([^"]*)" -> "([^"]*)" \[label="([^"]*)"/gm).map(
      ([source, target, role]): Edge => [labels.get(source), role, labels.get(target)],
    );
  },
  mermaid: (text) => {
    const labels = new Map(
      all(text, /^ {2}(\w+)[[(]"([^"]*)"/gm).map(([id, label]) => [id, label]),
    );
    return all(text, /^ {2}(\w+) -[-.]+>\|"([^"]*)"\| (\w+)/gm).map(
      ([source, role, target]): Edge => [labels.get(source), role, labels.get(target)],
    );
  },
  kumu: (text) => {
    const map = JSON.parse(text) as {
      readonly elements: readonly { readonly id: string; readonly label: string }[];
      readonly connections: readonly {
        readonly from: string;
        readonly to: string;
        readonly type: string;
      }[];
    };
    const labels = new Map(map.elements.map(({ id, label }) => [id, label]));
    return map.connections.map(({ from, to, type }): Edge => [
      labels.get(from),
      type,
      labels.get(to),
    ]);
  },
};

describe('an exported network', () => {
  it.each(Object.keys(edgesOf))(
    'has the edges that networkx reads, each its own way round: %s',
    (format) => {
      const edges = edgesOf[format]?.(written(format)) ?? [];
      expect(edges.map((edge) => [...edge]).sort()).toEqual(readByNetworkx);
    },
  );
});
