import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeForeignFile } from '../../file/file';
import { edgesOfTwoClaims, twoClaims } from './two-claims';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

function written(format: string): string {
  const result = writeForeignFile(twoClaims, format);
  if (!result.ok) expect.fail(JSON.stringify(result.issues));
  return new TextDecoder().decode(result.value.bytes);
}

/** An edge as another program gives it: the labels of its ends, and its attributes by name. */
interface Read {
  readonly directed: boolean;
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function inWords({ directed, source, target, attributes }: Read): string {
  const { cmoc_id, slot, role, direction, link, from_slot, to_slot } = attributes;
  const told = [cmoc_id, slot, role, direction, link, from_slot, to_slot];
  const arrow = directed ? '->' : '--';
  return `${source} ${arrow} ${target}: ${told.filter((word) => word !== undefined).join(' ')}`;
}

// Read by networkx 2.8.8 (python3-networkx of Debian 12), with read-elsewhere.py beside this test.
const readings = JSON.parse(file('two-claims.networkx.json')) as Readonly<Record<string, Read[]>>;

describe.each(['graphml', 'gexf'])('%s as networkx reads it', (format) => {
  it('is the file that was read there', () => {
    expect(written(format)).toBe(file(`two-claims.${format}`));
  });

  it('has every edge of every claim, with its ends, its way, its role and its direction', () => {
    expect(readings[format]!.map(inWords).sort()).toEqual([...edgesOfTwoClaims].sort());
  });
});

describe('DOT', () => {
  it('has every edge of every claim, with its ends, its way, its role and its direction', () => {
    const lines = written('dot').split('\n');
    expect(lines[0]).toMatch(/^digraph /);
    const attributes = (line: string) =>
      Object.fromEntries(
        [...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      );
    const nodes = lines.flatMap((line) => {
      const id = /^ {2}"([^"]*)" \[/.exec(line)?.[1];
      return id === undefined ? [] : [[id, attributes(line)['label']] as const];
    });
    const labels = new Map(nodes);
    const edges = lines.flatMap((line) => {
      const [, from, to] = /^ {2}"([^"]*)" -> "([^"]*)" \[/.exec(line) ?? [];
      if (from === undefined || to === undefined) return [];
      const [source, target] = [labels.get(from)!, labels.get(to)!];
      return [inWords({ directed: true, source, target, attributes: attributes(line) })];
    });
    expect(edges).toEqual(edgesOfTwoClaims);
  });
});

describe('Kumu', () => {
  it('has every edge of every claim, with its ends, its way, its role and its direction', () => {
    const { elements, connections } = JSON.parse(written('kumu')) as {
      readonly elements: readonly { readonly id: string; readonly label: string }[];
      readonly connections: readonly Readonly<Record<string, string>>[];
    };
    const labels = new Map(elements.map(({ id, label }) => [id, label]));
    const edges = connections.map(({ from, to, direction, cmoc_direction, ...rest }) =>
      inWords({
        directed: direction === 'directed',
        source: labels.get(from!)!,
        target: labels.get(to!)!,
        attributes: { ...rest, ...(cmoc_direction && { direction: cmoc_direction }) },
      }),
    );
    expect(edges).toEqual(edgesOfTwoClaims);
  });
});

describe('Mermaid', () => {
  it('draws every edge the way the claim has it, with its role and its direction', () => {
    const lines = written('mermaid').split('\n');
    const plain = (text: string) =>
      text.replace(/#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
    const labels = new Map(
      lines.flatMap((line) => {
        const [, name, label] = /^ {2}(n\d+)[[(]"(.*)"[\])]$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, plain(label!)] as const];
      }),
    );
    const edges = lines.flatMap((line) => {
      const [, from, label, to] = /^ {2}(n\d+) -\.?->\|"(.*)"\| (n\d+)$/.exec(line) ?? [];
      return from === undefined
        ? []
        : [`${labels.get(from)!} -> ${labels.get(to!)!}: ${plain(label!)}`];
    });
    expect(edges).toEqual([
      'rules -> Time first: intervention, present',
      'time to talk -> Time first: context, increase',
      'faith & trust -> Time first: mechanism, increase',
      'Time first -> sharing: outcome, increase',
      'Time first -> speed: outcome, decrease',
      'sharing -> B: context, increase',
      'time to talk -> B: context, increase',
      'a habit forms -> B: mechanism',
      'B -> faith & trust: outcome, decrease',
      'Time first -> B: outcome-to-context',
    ]);
  });
});

describe('JSON Canvas', () => {
  it('reads from context to mechanism to outcome inside a claim, and along links between claims', () => {
    const { nodes, edges } = JSON.parse(written('json-canvas')) as {
      readonly nodes: readonly {
        readonly id: string;
        readonly text?: string;
        readonly label?: string;
      }[];
      readonly edges: readonly Readonly<Record<string, string>>[];
    };
    const words = new Map(
      nodes.map(({ id, text, label }) => [id, label ?? text!.replace('\n\n', ' ')]),
    );
    expect(
      edges.map(
        ({ fromNode, toNode, label = '' }) =>
          `${words.get(fromNode!)!} -> ${words.get(toNode!)!}${label && `: ${label}`}`,
      ),
    ).toEqual([
      '**context, increase** time: increase -> **intervention, present** rules: present',
      '**intervention, present** rules: present -> **mechanism, increase** faith: increase',
      '**mechanism, increase** faith: increase -> **outcome, increase** sharing: increase',
      '**mechanism, increase** faith: increase -> **outcome, decrease** speed: decrease',
      '**context, increase** they share -> **mechanism** a habit forms',
      '**mechanism** a habit forms -> **outcome, decrease** less faith',
      'Time first -> B: outcome-to-context',
    ]);
  });
});
